"""Behind the endpoints of the settings: added, changed, tried and removed.

A key goes from its field to the keyring, or to a file where the person asks for that; it is
not kept here. What is written of an endpoint stays until the next start without effect on who
judges, but for its key, which is looked up at each request.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Protocol

from pydantic import ValidationError
from PySide6.QtCore import QCoreApplication, QObject

from mockinterview.coach.keys import KeySource
from mockinterview.coach.wires.presets import find_preset, profile_from
from mockinterview.coach.wires.probe import Probe
from mockinterview.core.errors import AppError, Failure
from mockinterview.network.halt import Halt
from mockinterview.ports import Jobs, Lane
from mockinterview.settings import EndpointProfile, Settings
from mockinterview.ui.views.endpoint_more import read_more
from mockinterview.ui.views.endpoints import (
    Draft,
    Filled,
    Trial,
    endpoints_view,
    free_name,
)
from mockinterview.ui.views.setting_list.changing import checked_address
from mockinterview.ui.widgets.endpoints import EndpointsPanel

translate = QCoreApplication.translate

Confirm = Callable[[str, Callable[[], None]], None]
"""Ask whether an endpoint is to be removed, and call what is given where it is."""


def _stopped() -> Failure:
    return Failure(code="stopped", message=translate("endpoints", "The test was stopped."))


class Keys(Protocol):
    """Where the keys to endpoints are kept; all of it blocks."""

    def find(self, profile: EndpointProfile) -> tuple[str, KeySource] | None: ...

    def put_in_keyring(self, profile: EndpointProfile, key: str) -> None: ...

    def put_in_file(self, profile: EndpointProfile, key: str) -> object: ...

    def remove(self, profile: EndpointProfile) -> bool: ...


class Bench(Protocol):
    """What endpoints are set up with."""

    @property
    def settings(self) -> Settings: ...

    @property
    def started_with(self) -> str:
        """The name of the endpoint that this run judges with, if any."""

    def keys(self) -> Keys: ...

    def probe(self, profile: EndpointProfile, halt: Halt) -> Probe:
        """Try an endpoint; blocks."""

    def models_of(self, profile: EndpointProfile, key: str, halt: Halt) -> tuple[str, ...]:
        """Return what an endpoint offers, asked with this key or the kept one; blocks."""


Change = Callable[[Callable[[Settings], Settings]], None]


class EndpointSetup(QObject):
    """Shows the endpoints; ``change`` writes a change of the settings."""

    def __init__(
        self, bench: Bench, jobs: Jobs, panel: EndpointsPanel, change: Change, confirm: Confirm
    ) -> None:
        super().__init__()
        self._bench = bench
        self._jobs = jobs
        self._panel = panel
        self._change_settings = change
        self._confirm = confirm
        self._keys: dict[str, KeySource | None] = {}
        self._trials: dict[str, Trial] = {}
        self._halts: dict[str, Halt] = {}
        self._listing = Halt()
        self._draft: Draft | None = None
        self._drafts = 0
        self._is_closing = False
        self._connect()

    def look(self) -> None:
        """Look where the keys are, without reading them out."""
        self._jobs.start(
            Lane.ERRANDS,
            partial(_sources, self._bench.keys(), self._bench.settings.endpoints),
            done=self._keep_sources,
            failed=self._keep_key_trouble,
        )
        self.show()

    def close(self) -> None:
        """Break off what is under way, because the window closes."""
        self._is_closing = True
        for halt in (*self._halts.values(), self._listing):
            halt.hold(self, _stopped())

    def show(self) -> None:
        bench = self._bench
        self._panel.render(
            endpoints_view(
                bench.settings, bench.started_with, self._keys, self._trials, self._draft
            )
        )

    def _connect(self) -> None:
        panel = self._panel
        panel.add_requested.connect(self._add)
        panel.test_requested.connect(self._test)
        panel.stop_requested.connect(self._stop)
        panel.change_requested.connect(self._edit)
        panel.remove_requested.connect(self._ask_to_remove)
        panel.form.saved.connect(self._save)
        panel.form.models_requested.connect(self._list_models)
        panel.form.cancelled.connect(self._cancel)

    # Writing one

    def _add(self, preset_id: str) -> None:
        settings = self._bench.settings
        name = free_name(preset_id, settings)
        if not preset_id:
            self._begin(EndpointProfile(name=name), is_new=True, needs_key=True)
            return
        preset = find_preset(preset_id)
        self._begin(profile_from(preset, name, ""), is_new=True, needs_key=preset.needs_key)

    def _edit(self, name: str) -> None:
        profile = self._bench.settings.profile(name)
        if profile is not None:
            self._begin(profile, is_new=False, needs_key=False)

    def _begin(self, profile: EndpointProfile, *, is_new: bool, needs_key: bool) -> None:
        self._drafts += 1
        self._draft = Draft(profile, number=self._drafts, is_new=is_new, needs_key=needs_key)
        self.show()

    def _cancel(self) -> None:
        self._draft = None
        self.show()

    def _save(self, filled: Filled) -> None:
        draft = self._draft
        if draft is None or draft.is_saving:
            return
        try:
            profile = self._profile(draft, filled)
        except AppError as error:
            self._show_draft(draft, problem=error.line)
            return
        self._change_settings(partial(_with_profile, profile))
        self._trials.pop(profile.name, None)
        if not filled.key.strip():
            self._close_draft()
            return
        keys = self._bench.keys()
        keep = keys.put_in_file if filled.in_file else keys.put_in_keyring
        # From here on it is there: what may still fail is keeping its key.
        self._draft = _changed(draft, profile=profile, is_new=False, is_saving=True, problem="")
        self._jobs.start(
            Lane.ERRANDS,
            partial(keep, profile, filled.key),
            done=self._key_kept,
            failed=self._key_not_kept,
        )
        self.show()

    def _profile(self, draft: Draft, filled: Filled) -> EndpointProfile:
        """Return what the fields make of a draft; raise AppError for what cannot be."""
        name = filled.name.strip()
        if draft.is_new and self._bench.settings.profile(name):
            raise AppError(
                "name_taken", translate("endpoints", "There is an endpoint of this name already.")
            )
        address = checked_address(filled.base_url)
        if not address:
            raise AppError("no_address", translate("endpoints", "It has no address yet."))
        given = {
            "name": name if draft.is_new else draft.profile.name,
            "base_url": address,
            "model": filled.model.strip(),
            "api": filled.api,
            "asks_first": filled.asks_first,
            **(read_more(filled.more) if filled.more is not None else {}),
        }
        try:
            return EndpointProfile.model_validate({**draft.profile.model_dump(), **given})
        except ValidationError as error:
            words = translate("endpoints", "Its name has 1 to 40 letters.")
            raise AppError("bad_name", words) from error

    def _key_kept(self, _where: object) -> None:
        self._close_draft()

    def _key_not_kept(self, error: AppError) -> None:
        if self._draft is None:
            return
        is_without_keyring = error.code == "no_keyring"
        problem = error.line
        if is_without_keyring:
            problem = translate(
                "endpoints",
                "The endpoint is saved, but this system has no keyring that opens, so the key was "
                "not kept. It can stay unencrypted in a file that only this account may read.",
            )
        self._draft = _changed(
            self._draft, is_saving=False, problem=problem, can_keep_in_file=is_without_keyring
        )
        self.show()

    def _close_draft(self) -> None:
        self._draft = None
        self.look()

    def _show_draft(self, draft: Draft, **changes: object) -> None:
        self._draft = _changed(draft, **changes)
        self.show()

    # The models it offers

    def _list_models(self, filled: Filled) -> None:
        draft = self._draft
        if draft is None or draft.is_listing:
            return
        named = filled.name.strip() or draft.profile.name
        try:
            profile = draft.profile.model_copy(
                update={
                    "name": named,
                    "base_url": checked_address(filled.base_url),
                    "api": filled.api,
                }
            )
        except AppError as error:
            self._show_draft(draft, problem=error.line)
            return
        number = draft.number
        self._listing = Halt()
        self._update_draft(number, is_listing=True, problem="")
        self._jobs.start(
            Lane.TRIALS,
            partial(self._bench.models_of, profile, filled.key.strip(), self._listing),
            done=partial(self._keep_models, number),
            failed=partial(self._keep_no_models, number),
        )

    def _keep_models(self, number: int, listed: tuple[str, ...]) -> None:
        self._update_draft(number, is_listing=False, listed=listed)

    def _keep_no_models(self, number: int, error: AppError) -> None:
        self._update_draft(number, is_listing=False, problem=error.line)

    def _update_draft(self, number: int, **changes: object) -> None:
        """Change the draft, unless it is another one by now."""
        if self._draft is not None and self._draft.number == number:
            self._show_draft(self._draft, **changes)

    # Trying one

    def _test(self, name: str) -> None:
        profile = self._bench.settings.profile(name)
        if profile is None or self._is_closing or self._is_tried(name):
            return
        halt = self._halts[name] = Halt()
        self._trials[name] = Trial(is_under_way=True)
        self.show()
        self._jobs.start(
            Lane.TRIALS,
            partial(self._bench.probe, profile, halt),
            done=partial(self._keep_found, name),
            failed=partial(self._keep_trouble, name),
        )

    def _is_tried(self, name: str) -> bool:
        return self._trials.get(name, Trial()).is_under_way

    def _stop(self, name: str) -> None:
        self._halts[name].hold(self, _stopped())

    def _keep_found(self, name: str, found: Probe) -> None:
        self._trials[name] = Trial(found=found)
        self.show()

    def _keep_trouble(self, name: str, error: AppError) -> None:
        self._trials[name] = Trial(trouble=error.failure)
        self.show()

    # Removing one

    def _ask_to_remove(self, name: str) -> None:
        self._confirm(name, partial(self._remove, name))

    def _remove(self, name: str) -> None:
        settings = self._bench.settings
        profile = settings.profile(name)
        if profile is None:
            return
        others = [each for each in settings.endpoints if each.name != name]
        if all(each.base_url != profile.base_url for each in others):
            self._jobs.start(
                Lane.ERRANDS,
                partial(self._bench.keys().remove, profile),
                failed=self._keep_key_trouble,
            )
        self._trials.pop(name, None)
        self._change_settings(partial(_without_profile, name))

    # Keys

    def _keep_sources(self, sources: dict[str, KeySource | None]) -> None:
        self._keys = sources
        self.show()

    def _keep_key_trouble(self, error: AppError) -> None:
        """Tell of a file of keys that cannot be used at each endpoint: none is found in it."""
        for profile in self._bench.settings.endpoints:
            self._trials[profile.name] = Trial(trouble=error.failure)
        self.show()


def _sources(keys: Keys, profiles: tuple[EndpointProfile, ...]) -> dict[str, KeySource | None]:
    """Return where the key to each endpoint is; blocks."""
    found = {profile.name: keys.find(profile) for profile in profiles}
    return {name: each[1] if each else None for name, each in found.items()}


def _with_profile(new: EndpointProfile, settings: Settings) -> Settings:
    """Put an endpoint in its place, or after the others."""
    if settings.profile(new.name) is None:
        return settings.model_copy(update={"endpoints": (*settings.endpoints, new)})
    profiles = tuple(new if each.name == new.name else each for each in settings.endpoints)
    return settings.model_copy(update={"endpoints": profiles})


def _without_profile(name: str, settings: Settings) -> Settings:
    kept = tuple(each for each in settings.endpoints if each.name != name)
    chosen = "" if settings.endpoint == name else settings.endpoint
    return settings.model_copy(update={"endpoints": kept, "endpoint": chosen})


def _changed(draft: Draft, **changes: object) -> Draft:
    return replace(draft, **changes)  # type: ignore[arg-type]  # the names of its fields
