"""Durable work: what is asked for is done, once to the eye, whatever stops in between. Only this part knows DBOS."""
