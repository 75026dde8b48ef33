package id.sidik.app.sync;

import id.sidik.app.table.Column;
import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.operations.centre.SyncLine;
import id.sidik.operations.centre.SyncStand;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Meetings with the centre in words. */
public final class SyncWords {
    /** How Base64 of such files begins. */
    private static final String PNG = "iVBORw0KGgo";
    private static final String JPEG = "/9j/";

    private final Texts texts;

    public SyncWords(Texts texts) {
        this.texts = texts;
    }

    /** One line: when, what waits, what is open, how far the clocks are apart. */
    String facts(SyncStand stand, ZoneId zone) {
        if (!stand.placed()) return texts.get("sync.facts.none", stand.waiting());
        String when = stand.good().map(at -> texts.get("sync.facts.last",
                texts.formats().dateTime(LocalDateTime.ofInstant(at, zone)), stand.waiting()))
                .orElseGet(() -> texts.get("sync.facts.never", stand.waiting()));
        String trouble = stand.last().filter(line -> !line.good()).map(line -> " · ▲ " + outcome(line).word())
                .orElse("");
        String open = stand.open() > 0 ? " · ▲ " + texts.get("sync.facts.asks", stand.open()) : "";
        Optional<String> clock = stand.last().flatMap(SyncLine::drift).map(texts.formats()::offset);
        return when + trouble + open + clock.map(drift -> " · " + texts.get("sync.facts.drift", drift)).orElse("");
    }

    Column.Chip outcome(SyncLine line) {
        return switch (line.outcome()) {
            case "DONE", "NOTHING_NEW" -> new Column.Chip(State.READY, texts.get("sync.outcome." + line.outcome()));
            case "LOOK", "STOPPED" -> new Column.Chip(State.LOOK, texts.get("sync.outcome." + line.outcome()));
            default -> new Column.Chip(State.FAILED, texts.get("sync.outcome.FAILED", line.outcome()));
        };
    }

    /** What kind of row it is. @param stream FACT, PUNCH or MASTER */
    public String kind(String stream, String kind) {
        return texts.has("sync.kind." + kind) ? texts.get("sync.kind." + kind) : texts.get("sync.stream." + stream);
    }

    /** A value as a person can read it: a picture by its weight, nothing as a dash. */
    public String value(String told) {
        if (told.isBlank()) return "–";
        boolean picture = told.startsWith(PNG) || told.startsWith(JPEG);
        return picture ? texts.get("sync.value.picture", (told.length() * 3L / 4 + 1023) / 1024) : told;
    }

    /** What a row is called; settings that are known by a key alone have words of their own. */
    public String name(String name) {
        return texts.has("sync.name." + name) ? texts.get("sync.name." + name) : name;
    }

    /** A column of master data; its own name where nobody has worded it. */
    public String column(String column) {
        return texts.has("sync.column." + column) ? texts.get("sync.column." + column) : column;
    }
}
