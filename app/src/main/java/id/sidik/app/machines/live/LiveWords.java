package id.sidik.app.machines.live;

import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.operations.LiveLine;
import id.sidik.operations.LiveStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** The sentences of the live view. */
final class LiveWords {
    private static final int STATES = 6;

    private final Texts texts;
    private final ZoneId zone;

    LiveWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    String heardAt(LiveLine line) {
        return time(line.at());
    }

    private String time(Instant at) {
        return texts.formats().seconds(LocalTime.ofInstant(at, zone));
    }

    String machineTime(LiveLine line) {
        return line instanceof LiveLine.Punched punch
                ? texts.formats().seconds(punch.machineTime().toLocalTime())
                : "";
    }

    String pin(LiveLine line) {
        return line instanceof LiveLine.Punched punch ? punch.pin() : "";
    }

    /** Who, or what happened. */
    String what(LiveLine line) {
        return switch (line) {
            case LiveLine.Punched punch -> punch.name().isBlank() ? texts.get("live.stranger") : punch.name();
            case LiveLine.Happened event -> texts.get("live.kind." + event.kind(), event.detail());
            case LiveLine.Gap gap -> gap(gap);
        };
    }

    private String gap(LiveLine.Gap gap) {
        String span = texts.get("live.gap." + gap.why(), time(gap.from()), time(gap.at()));
        String found = gap.found().isEmpty()
                ? texts.get("live.gap.unread")
                : texts.get("live.gap.found", gap.found().getAsLong());
        return span + " " + found;
    }

    String how(LiveLine line) {
        return line instanceof LiveLine.Punched punch ? texts.get("verify." + punch.verify()) : "";
    }

    String state(LiveLine line) {
        if (!(line instanceof LiveLine.Punched punch)) return "";
        String word = punch.state() < STATES ? texts.get("punchState." + punch.state()) : "";
        if (!punch.fromLog()) return word;
        return word.isEmpty() ? texts.get("live.fromLog") : word + " · " + texts.get("live.fromLog");
    }

    State mark(Optional<LiveStatus> status) {
        if (status.isEmpty()) return State.NEVER;
        return switch (status.get().phase()) {
            case LISTENING -> State.READY;
            case CONNECTING, READING_LOG, GIVING_WAY -> State.RUNNING;
            case LOST -> State.LOOK;
            case ENDED -> status.get().trouble().isPresent() ? State.FAILED : State.NEVER;
        };
    }

    String phase(Optional<LiveStatus> status) {
        return texts.get("live.phase." + status.map(now -> now.phase().name()).orElse("NONE"));
    }

    /** Since when the machine is silent, or why it is not listened to; blank when there is nothing to say. */
    String note(Optional<LiveStatus> status, Instant now) {
        if (status.isEmpty()) return "";
        if (status.get().trouble().isPresent()) {
            var trouble = status.get().trouble().get();
            return texts.get(trouble.key(), trouble.arguments().toArray()) + " (" + trouble.code() + ")";
        }
        if (status.get().phase() != LiveStatus.Phase.LISTENING || status.get().lastSign().isEmpty()) return "";
        Duration silent = Duration.between(status.get().lastSign().get(), now);
        return texts.get("live.sign", Math.max(0, silent.toSeconds()));
    }
}
