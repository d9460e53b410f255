"""The only SQL: the ledger of messages, the cases, the outbox, the history, and the codec that seals them."""
