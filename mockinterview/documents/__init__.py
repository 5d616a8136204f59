"""Reading what a person hands in beside an interview: a job description, a CV."""
