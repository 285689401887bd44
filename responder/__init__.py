"""The answering wing and the front door: answer it with grace, and only when the user says so."""
