"""Models: the client, its retries, the recordings, the embedded server, its weights; no other room knows a vendor."""
