"""What to do about a mail or a tick of the clock, decided and not done. Pure."""
