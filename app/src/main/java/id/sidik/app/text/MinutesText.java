package id.sidik.app.text;

import id.sidik.operations.ClearingMinutes;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** The minutes of a cleared log as a plain page: paper is always Indonesian. */
public final class MinutesText {
    private MinutesText() {}

    /** @param zone of the laptop */
    public static List<String> lines(ClearingMinutes minutes, ZoneId zone) {
        Texts texts = new Texts(Language.ID);
        return List.of(texts.get("minutes.title"), "", texts.get("minutes.number", minutes.id()),
                texts.get("minutes.machine", minutes.machineName(), minutes.serial()),
                texts.get("minutes.at", LocalDateTime.ofInstant(minutes.at(), zone)),
                texts.get("minutes.by", minutes.by()), texts.get("minutes.reason", minutes.reason()),
                texts.get("minutes.read", minutes.readCount(), minutes.inJournal(), minutes.quarantined()),
                texts.get("minutes.counted", minutes.machineCount(), minutes.countedAgain()),
                texts.get("minutes.archive", minutes.archiveSha()),
                texts.get(minutes.centreKnows() ? "minutes.centreKnown" : "minutes.centreNone"),
                minutes.countAfter().isPresent()
                        ? texts.get("minutes.after", minutes.countAfter().getAsLong())
                        : texts.get("minutes.afterUnknown"));
    }
}
