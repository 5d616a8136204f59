"""``python -m mockinterview`` is the ``mockinterview`` command."""

from mockinterview.cli.main import main

if __name__ == "__main__":
    main()
