"""What leaves the house: letters are written from templates (compose) and handed over to a mail server (smtp)."""
