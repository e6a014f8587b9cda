"""The use cases of the service: plain synchronous calls, one transaction each, with its entry in the audit trail."""
