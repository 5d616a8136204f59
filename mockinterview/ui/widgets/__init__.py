"""The parts that pages are built of. They know no session, no port and no job."""
