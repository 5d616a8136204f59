"""``mockinterview endpoints``: language models for richer feedback, and the keys to them.

A key is read from a prompt that shows nothing, or from standard input; never from the command
line, where others on this computer could read it. Adding an endpoint sends nothing.
"""

import sys
from getpass import getpass
from typing import Annotated, Any

import typer

from mockinterview import paths, settings
from mockinterview.cli.common import AsJson, print_json, remark, workshop
from mockinterview.coach.keys import KeySource, variable_of
from mockinterview.coach.wires.forms import Form
from mockinterview.coach.wires.presets import PRESETS, find_preset, profile_from
from mockinterview.coach.wires.probe import Probe, list_models, probe
from mockinterview.core.errors import AppError
from mockinterview.services import Workshop
from mockinterview.settings import Api, EndpointProfile, Settings

app = typer.Typer(help="Language models for richer feedback.", no_args_is_help=True)

FORMS = {
    Form.SCHEMA: "holds its replies to a schema",
    Form.TOOL: "replies through a tool, which mostly keeps to the schema",
    Form.JSON: "replies in JSON, without being held to a schema",
    Form.TEXT: "has no structured output; the object is looked for in its text",
}
SOURCES = {
    KeySource.ENVIRONMENT: "from the environment",
    KeySource.KEYRING: "in the keyring",
    KeySource.FILE: "in a file, unencrypted",
}

Name = Annotated[str, typer.Argument(help="The endpoint's name.")]
SomeName = Annotated[str, typer.Argument(help="The endpoint's name; else the one in use.")]
Model = Annotated[str | None, typer.Option(help="The model; see: mockinterview endpoints models")]
BaseUrl = Annotated[str | None, typer.Option(help="The address; most end in /v1.")]
OfApi = Annotated[Api | None, typer.Option(help="How it is talked to.")]
Timeout = Annotated[float | None, typer.Option(min=1, max=600, help="Longest silence, seconds.")]
Total = Annotated[float | None, typer.Option(min=1, max=3600, help="Longest reply, seconds.")]
Temperature = Annotated[
    float | None, typer.Option(min=-1, max=2, help="A negative one leaves it to the service.")
]
Context = Annotated[int | None, typer.Option(min=1024, help="Size of the context, in tokens.")]
Reasoning = Annotated[
    int | None, typer.Option(min=0, max=100_000, help="Tokens allowed for reasoning.")
]
PromptPrice = Annotated[float | None, typer.Option(min=0, help="Price of a million tokens sent.")]
ReplyPrice = Annotated[float | None, typer.Option(min=0, help="Price of a million tokens back.")]
Currency = Annotated[str | None, typer.Option(help="The currency of both prices.")]
Samples = Annotated[int | None, typer.Option(help="Judge each answer 1 time or 3 times.")]
AskFirst = Annotated[
    bool | None,
    typer.Option(
        "--ask-first/--no-ask-first", help="Ask each time before an answer is sent to be judged."
    ),
]
Brief = Annotated[
    bool | None,
    typer.Option(
        "--brief/--no-brief",
        show_default=False,
        help="Ask a small model for less, in parts; by default where --context is 4,096 or less.",
    ),
]


@app.command("list")
def list_endpoints(*, as_json: AsJson = False) -> None:
    """List the endpoints; the one that judges answers is marked."""
    shop = workshop()
    if as_json:
        print_json([_record(shop, profile) for profile in shop.settings.endpoints])
        return
    for profile in shop.settings.endpoints:
        mark = "*" if profile.name == shop.settings.endpoint else " "
        where = f"{profile.model or 'no model yet'} at {profile.base_url or 'no address yet'}"
        typer.echo(f"{mark} {profile.name:<16} {where}; key: {_key_words(shop, profile)}")
    if not shop.settings.endpoints:
        remark("No endpoint is set up: the offline coach judges. See: mockinterview endpoints add")


@app.command()
def presets(*, as_json: AsJson = False) -> None:
    """List the services and local servers whose address is known."""
    if as_json:
        print_json([preset.model_dump(mode="json") for preset in PRESETS])
        return
    for preset in PRESETS:
        key = "needs a key" if preset.needs_key else "on this computer"
        typer.echo(f"{preset.id:<11} {preset.title:<17} {preset.base_url}  ({key})")


@app.command()
def add(  # noqa: PLR0913 - one parameter an option
    name: Name,
    *,
    preset: Annotated[str | None, typer.Option(help="See: mockinterview endpoints presets")] = None,
    model: Model = None,
    base_url: BaseUrl = None,
    api: OfApi = None,
    timeout: Timeout = None,
    total: Total = None,
    temperature: Temperature = None,
    context: Context = None,
    reasoning_tokens: Reasoning = None,
    prompt_price: PromptPrice = None,
    reply_price: ReplyPrice = None,
    currency: Currency = None,
    samples: Samples = None,
    ask_first: AskFirst = None,
    brief: Brief = None,
) -> None:
    """Add an endpoint, from a preset or by its address. Nothing is sent to it yet."""
    if not (preset or base_url):
        raise typer.BadParameter("Give --preset or --base-url.")
    profile = EndpointProfile(name=name) if not preset else _from_preset(preset, name)
    given = _given(
        model, base_url, api, timeout, total, temperature, context, reasoning_tokens,
        prompt_price, reply_price, currency, samples, ask_first, brief,
    )  # fmt: skip
    new = _changed(profile, given)

    def with_it(current: Settings) -> Settings:
        if current.profile(name):
            raise AppError(
                "name_taken",
                f"There is an endpoint {name!r} already, so nothing was changed.",
                hint=f"See: mockinterview endpoints change {name} --help",
            )
        return current.model_copy(update={"endpoints": (*current.endpoints, new)})

    settings.change(paths.home(), with_it)
    remark(f"{name} is added. Next: mockinterview endpoints key {name} (where it needs one),")
    remark(f"mockinterview endpoints test {name}, mockinterview endpoints use {name}.")


@app.command()
def change(  # noqa: PLR0913 - one parameter an option
    name: Name,
    *,
    model: Model = None,
    base_url: BaseUrl = None,
    api: OfApi = None,
    timeout: Timeout = None,
    total: Total = None,
    temperature: Temperature = None,
    context: Context = None,
    reasoning_tokens: Reasoning = None,
    prompt_price: PromptPrice = None,
    reply_price: ReplyPrice = None,
    currency: Currency = None,
    samples: Samples = None,
    ask_first: AskFirst = None,
    brief: Brief = None,
) -> None:
    """Change an endpoint. One that moves to another address has no key there yet."""
    given = _given(
        model, base_url, api, timeout, total, temperature, context, reasoning_tokens,
        prompt_price, reply_price, currency, samples, ask_first, brief,
    )  # fmt: skip

    def with_changes(current: Settings) -> Settings:
        old = _find(current, name)
        new = _changed(old, given)
        profiles = tuple(new if each is old else each for each in current.endpoints)
        return current.model_copy(update={"endpoints": profiles})

    settings.change(paths.home(), with_changes)
    remark(f"{name} is changed.")


@app.command()
def use(
    name: Annotated[
        str, typer.Argument(help="The endpoint's name; without: the offline coach.")
    ] = "",
) -> None:
    """Let an endpoint judge answers from now on, or the offline coach again."""

    def with_choice(current: Settings) -> Settings:
        if name and not _find(current, name).is_set:
            raise AppError(
                "no_model_chosen",
                f"{name} has no address or no model yet, so nothing was changed.",
                hint=f"See: mockinterview endpoints models {name}, then endpoints change {name}",
            )
        return current.model_copy(update={"endpoint": name})

    new = settings.change(paths.home(), with_choice)
    profile = new.endpoint_in_use
    if profile is None:
        remark("The offline coach judges. Nothing is sent.")
    else:
        remark(f"Questions and the text of your answers go to {profile.base_url} to be judged.")
        if profile.asks_first:
            remark("Before each one you are asked.")


@app.command()
def remove(name: Name) -> None:
    """Remove an endpoint, and its key from the keyring and the file."""
    shop = workshop()
    profile = _find(shop.settings, name)
    others = [each for each in shop.settings.endpoints if each.name != name]
    if all(each.base_url != profile.base_url for each in others):
        shop.keys().remove(profile)

    def without_it(current: Settings) -> Settings:
        kept = tuple(each for each in current.endpoints if each.name != name)
        chosen = "" if current.endpoint == name else current.endpoint
        return current.model_copy(update={"endpoints": kept, "endpoint": chosen})

    settings.change(paths.home(), without_it)
    remark(f"{name} is removed.")


@app.command()
def key(
    name: Name,
    *,
    to_file: Annotated[
        bool, typer.Option("--to-file", help="Keep it unencrypted in a file of the data folder.")
    ] = False,
    removed: Annotated[bool, typer.Option("--remove", help="Take the key away.")] = False,
) -> None:
    """Set the key to an endpoint, from a prompt or from standard input."""
    shop = workshop()
    profile = _find(shop.settings, name)
    keys = shop.keys()
    if removed:
        was_there = keys.remove(profile)
        remark(f"The key to {name} is taken away." if was_there else "There was no key.")
        return
    given = _read_key(name)
    if to_file:
        file = keys.put_in_file(profile, given)
        remark(f"The key is kept unencrypted in {file}, which only this account may read.")
    else:
        keys.put_in_keyring(profile, given)
        remark(f"The key is kept in the system's keyring, for {profile.base_url} alone.")
    if (found := keys.find(profile)) and found[1] is KeySource.ENVIRONMENT:
        remark(f"While {variable_of(name)} or the common variable is set, that one is used.")


@app.command()
def models(name: SomeName = "", *, as_json: AsJson = False) -> None:
    """List the models that an endpoint offers."""
    shop = workshop()
    profile = _chosen(shop.settings, name)
    found = list_models(profile, shop.around(profile))
    if as_json:
        print_json(list(found))
        return
    for model in found:
        typer.echo(f"{'*' if model == profile.model else ' '} {model}")


@app.command("test")
def try_endpoint(name: SomeName = "", *, as_json: AsJson = False) -> None:
    """Try an endpoint with a small question that holds nothing of yours."""
    shop = workshop()
    profile = _chosen(shop.settings, name)
    if not profile.is_set:
        raise AppError(
            "no_model_chosen",
            f"{profile.name} has no address or no model yet, so nothing was sent.",
            hint=f"See: mockinterview endpoints models {profile.name}",
        )
    found = probe(profile, shop.around(profile))
    if as_json:
        print_json(_probe_record(profile, found))
    else:
        for line in _probe_lines(profile, found):
            typer.echo(line)


def _from_preset(preset: str, name: str) -> EndpointProfile:
    try:
        return profile_from(find_preset(preset), name, "")
    except AppError as error:
        raise typer.BadParameter(error.line) from error


def _given(*values: Any) -> dict[str, Any]:
    """Return what was given, by the names of a profile, in the order of the options."""
    names = (
        "model", "base_url", "api", "timeout_seconds", "total_seconds", "temperature",
        "context_tokens", "reasoning_tokens", "prompt_price", "reply_price", "currency", "samples",
        "asks_first", "brief",
    )  # fmt: skip
    given = {n: value for n, value in zip(names, values, strict=True) if value is not None}
    if given.get("temperature", 0.0) < 0:
        given["temperature"] = None
    return given


def _changed(profile: EndpointProfile, given: dict[str, Any]) -> EndpointProfile:
    try:
        return EndpointProfile.model_validate({**profile.model_dump(), **given})
    except ValueError as error:
        raise typer.BadParameter("--samples is 1 or 3.") from error


def _find(current: Settings, name: str) -> EndpointProfile:
    profile = current.profile(name)
    if profile is None:
        known = ", ".join(each.name for each in current.endpoints) or "none"
        raise typer.BadParameter(f"There is no endpoint {name!r}; there are: {known}.")
    return profile


def _chosen(current: Settings, name: str) -> EndpointProfile:
    """Return the endpoint that was named, or the one in use, or the only one."""
    if name or (current.endpoint and current.profile(current.endpoint)):
        return _find(current, name or current.endpoint)
    if len(current.endpoints) == 1:
        return current.endpoints[0]
    raise typer.BadParameter("Name an endpoint. See: mockinterview endpoints list")


def _read_key(name: str) -> str:
    if sys.stdin.isatty():
        return getpass(f"Key to {name} (nothing is shown): ")
    return sys.stdin.readline()


def _key_words(shop: Workshop, profile: EndpointProfile) -> str:
    found = shop.keys().find(profile)
    return SOURCES[found[1]] if found else "none"


def _record(shop: Workshop, profile: EndpointProfile) -> dict[str, Any]:
    found = shop.keys().find(profile)
    return {
        **profile.model_dump(mode="json"),
        "is_in_use": profile.name == shop.settings.endpoint,
        "key": found[1].value if found else None,
    }


def _probe_record(profile: EndpointProfile, found: Probe) -> dict[str, Any]:
    return {
        "name": profile.name,
        "model": profile.model,
        "is_listed": found.is_listed,
        "form": found.form.value,
        "is_right": found.is_right,
        "first_words_seconds": round(found.first_words_seconds, 3),
        **found.usage.model_dump(),
    }


def _probe_lines(profile: EndpointProfile, found: Probe) -> list[str]:
    listed = {True: "is on its list", False: "is not on its list, but answers", None: "answers"}
    tokens = found.usage.reply_tokens
    return [
        f"Reached: {profile.base_url}",
        f"Model: {profile.model} {listed[found.is_listed]}",
        f"Structured output: {FORMS[found.form]}",
        f"Speed: first words after {found.first_words_seconds:.1f} s, "
        f"done after {found.usage.seconds:.1f} s"
        + (f", {tokens} tokens" if tokens is not None else ""),
        "Sense: the small question was answered rightly"
        if found.is_right
        else "Sense: the small question was answered wrongly; expect little of this model",
    ]
