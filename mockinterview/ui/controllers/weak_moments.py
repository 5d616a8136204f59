"""Behind the weak moments: gathers the passages, and plays them one after the other."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from mockinterview.core.norms import Profile
from mockinterview.core.session import AttemptKey, Session
from mockinterview.core.weak_moments import WeakMoment, weak_moments
from mockinterview.ports import Store
from mockinterview.ui.context import Context
from mockinterview.ui.controllers.across import AcrossController
from mockinterview.ui.controllers.play_list import Track
from mockinterview.ui.figures import moment_text
from mockinterview.ui.pages.weak_moments import WeakMomentsPage
from mockinterview.ui.playback import Playback
from mockinterview.ui.views.clips import Clip
from mockinterview.ui.views.notices import failure_banner
from mockinterview.ui.views.weak_moments import (
    ANY_KIND,
    WeakView,
    kind_choices,
    moment_clip,
    moment_row,
    moment_view,
    place_text,
    weak_absence,
    weak_subtitle,
)

_LEAST_REST = 0.5
"""Of a paused passage so many seconds have to be left for it to go on."""

LATEST = 20
"""From so many interviews are passages gathered where no one is named."""


@dataclass(frozen=True)
class Gathered:
    """The passages of some sessions; ``when`` names the one that was asked for."""

    moments: tuple[WeakMoment, ...] = ()
    sessions: int = 0
    when: str = ""


class WeakMomentsController(AcrossController):
    """Shows the passages of some sessions, and plays them."""

    def __init__(self, context: Context, playback: Playback) -> None:
        super().__init__(context, playback)
        self.page = WeakMomentsPage()
        self._gathered: Gathered | None = None
        self._kind = ANY_KIND
        self._current = 0
        self._tracks: tuple[int, ...] = ()
        self._paused: tuple[int, float] | None = None
        self._connect()

    def open(self, session_id: str = "", key: AttemptKey | None = None) -> None:
        """Gather the passages of one session or answer, or of the last sessions; show them."""
        self._gathered, self._kind, self._current = None, ANY_KIND, 0
        self._paused = None
        services = self._context.services
        find: Callable[[], Gathered] = partial(_latest, services.store, services.profile)
        if session_id:
            find = partial(_of_one, services.store, services.profile, session_id, key)
        self._read(find, self._keep)
        self.opened.emit()

    def _connect(self) -> None:
        page = self.page
        page.kind_chosen.connect(self._choose_kind)
        page.chosen.connect(self._choose)
        page.play_requested.connect(self._turn)
        page.stepped.connect(self._step)
        page.open_requested.connect(self._open_session)
        self._list.moved.connect(self._follow)

    def _keep(self, gathered: Gathered) -> None:
        self._gathered = gathered

    @property
    def _moments(self) -> tuple[WeakMoment, ...]:
        found = self._gathered.moments if self._gathered else ()
        return tuple(each for each in found if self._kind in {ANY_KIND, each.kind})

    @property
    def _is_playing(self) -> bool:
        return self._list.place is not None

    def _choose_kind(self, kind: str) -> None:
        self._list.stop()
        self._kind, self._current, self._paused = kind, 0, None
        self._show()

    def _choose(self, key: str) -> None:
        """Come to a passage; while the list is heard, it goes on from there."""
        self._come_to(int(key))

    def _step(self, steps: int) -> None:
        if 0 <= self._current + steps < len(self._moments):
            self._come_to(self._current + steps)

    def _come_to(self, place: int) -> None:
        was_playing = self._is_playing
        self._current = place
        if was_playing:
            self._list.stop()
            if self._moments[place].can_be_heard:
                self._play()
        self._show()

    def _turn(self) -> None:
        """Play, or pause where it plays: the next time it goes on from there."""
        if self._is_playing:
            at = self._playback.take_at
            self._paused = None if at is None else (self._current, at)
            self._list.stop()
        else:
            self._play()
        self._show()

    def _play(self) -> None:
        """Play from the current passage on; what has no sound is passed over."""
        clips = [moment_clip(place, each) for place, each in enumerate(self._moments)]
        heard = [place for place in range(self._current, len(clips)) if clips[place]]
        self._tracks = tuple(heard)
        tracks = [
            Track(self._from_pause(clip, place), self._moments[place].file)
            for place in heard
            if (clip := clips[place]) is not None
        ]
        self._paused = None
        self._list.play(tracks)

    def _from_pause(self, clip: Clip, place: int) -> Clip:
        """Return the rest of a passage that was paused; all of it where too little is left."""
        paused, end = self._paused, clip.end or 0.0
        if paused is None or paused[0] != place or not clip.start < paused[1] < end - _LEAST_REST:
            return clip
        return replace(clip, start=paused[1])

    def _follow(self) -> None:
        """Show the passage that is heard."""
        place = self._list.place
        if place is not None:
            self._current = self._tracks[place]
            self._show()

    def _open_session(self) -> None:
        moments = self._moments
        if self._current < len(moments):
            moment = moments[self._current]
            self.session_requested.emit(moment.session_id, moment.key)

    def _show(self) -> None:
        self.page.render(self._view())

    def _view(self) -> WeakView:
        gathered, moments = self._gathered, self._moments
        if self._trouble is not None:
            return WeakView(banner=failure_banner(self._trouble))
        if gathered is None:
            return WeakView(is_loading=True)
        if not moments:
            absence, hint = weak_absence(gathered.sessions)
            return WeakView(absence=absence, absence_hint=hint)
        here = range(self._current, len(moments))
        return WeakView(
            subtitle=weak_subtitle(gathered.moments, gathered.sessions, gathered.when),
            kinds=kind_choices(gathered.moments),
            kind=self._kind,
            rows=tuple(moment_row(place, each) for place, each in enumerate(moments)),
            current=str(self._current),
            moment=moment_view(moments[self._current]),
            place=place_text(self._current + 1, len(moments)),
            is_playing=self._is_playing,
            can_play=self._is_playing or any(moments[place].can_be_heard for place in here),
            has_next=self._current + 1 < len(moments),
            has_previous=self._current > 0,
        )


def _latest(store: Store, profile: Profile) -> Gathered:
    return _gathered(store, profile, store.latest(LATEST))


def _of_one(store: Store, profile: Profile, session_id: str, key: AttemptKey | None) -> Gathered:
    session = store.session(session_id)
    return _gathered(store, profile, [session], key, moment_text(session.started_at))


def _gathered(
    store: Store,
    profile: Profile,
    sessions: list[Session],
    key: AttemptKey | None = None,
    when: str = "",
) -> Gathered:
    """Return the passages; a recording that is not there any more is none."""
    found = [each for session in sessions for each in weak_moments(session, profile, key)]
    there = {
        file: store.recording(file).is_file() for file in {each.file for each in found if each.file}
    }
    moments = (
        each if there.get(each.file) else each.model_copy(update={"file": ""}) for each in found
    )
    return Gathered(tuple(moments), len(sessions), when)
