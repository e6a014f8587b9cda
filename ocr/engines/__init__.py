"""Text engines behind the `OcrEngine` protocol. Heavy imports happen inside the factories only."""
