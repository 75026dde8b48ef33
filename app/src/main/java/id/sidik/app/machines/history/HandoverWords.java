package id.sidik.app.machines.history;

import id.sidik.app.text.Formats;
import id.sidik.app.text.Texts;
import id.sidik.operations.BackupLine;
import id.sidik.operations.ClearingMinutes;
import id.sidik.operations.ClockSetting;
import id.sidik.operations.ContactLine;
import id.sidik.operations.DeedLine;
import id.sidik.operations.Handover;
import id.sidik.operations.MachineRow;
import id.sidik.operations.PastDiagnosis;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The state in which a machine is handed over, in words: name of each fact and the fact. */
public final class HandoverWords {
    private final Texts texts;
    private final Formats formats;
    private final ZoneId zone;

    public HandoverWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.formats = texts.formats();
        this.zone = zone;
    }

    /** Name and fact, in the order to print. */
    public Map<String, String> facts(Handover handover) {
        Map<String, String> facts = new LinkedHashMap<>();
        keyed(handover).forEach((key, fact) -> facts.put(texts.get("handover." + key), fact));
        for (int nth = 0; nth < handover.deeds().size(); nth++)
            facts.put(texts.get("handover.deed", nth + 1), deed(handover.deeds().get(nth)));
        facts.put(texts.get("handover.by"), handover.by() + ", " + at(handover.at()));
        return facts;
    }

    /** What is known of the machine under keys that no language changes; deeds and author apart. */
    public Map<String, String> keyed(Handover handover) {
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, "machine", handover.machine().name());
        put(facts, "serial", handover.machine().id().serial());
        put(facts, "road", handover.machine().road().toString());
        handover.learned().ifPresent(learned -> learned(facts, learned));
        put(facts, "people", handover.people().isPresent() ? formats.number(handover.people().getAsLong()) : "–");
        put(facts, "stored", formats.number(handover.stored()));
        put(facts, "log", handover.log().map(this::log).orElseGet(this::never));
        put(facts, "clock", handover.clock().map(this::clock).orElseGet(this::never));
        put(facts, "backup", handover.backup().map(this::backup).orElseGet(this::never));
        put(facts, "profile", handover.profile().map(name -> profile(name, handover.different())).orElse("–"));
        put(facts, "cleared", handover.cleared().map(this::cleared).orElseGet(this::never));
        put(facts, "diagnosis", handover.diagnosis().map(this::diagnosis).orElseGet(this::never));
        return facts;
    }

    /** A sheet of plain text with room for both signatures. */
    public String sheet(Handover handover) {
        String facts = facts(handover).entrySet().stream().map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining(System.lineSeparator()));
        return String.join(System.lineSeparator(), texts.get("handover.title"), "", facts, "", "",
                texts.get("handover.signs"), "", "", "", "(____________________)          (____________________)", "");
    }

    private static void put(Map<String, String> facts, String key, String value) {
        facts.put(key, value.isBlank() ? "–" : value);
    }

    private void learned(Map<String, String> facts, MachineRow.Capabilities learned) {
        put(facts, "model", learned.model());
        put(facts, "firmware", learned.firmware());
        put(facts, "algorithm", learned.fingerVersion());
        put(facts, "fingers", formats.number(learned.fingers()));
    }

    private String never() {
        return texts.get("handover.never");
    }

    private String at(Instant instant) {
        return formats.dateTime(LocalDateTime.ofInstant(instant, zone));
    }

    private String log(ContactLine line) {
        return texts.get("handover.log.line", at(line.at()), line.read(), line.fresh());
    }

    private String clock(ClockSetting setting) {
        String after = setting.after().map((Duration offset) -> formats.offset(offset)).orElse("–");
        return texts.get("handover.clock.line", at(setting.at()), after, setting.reason());
    }

    private String backup(BackupLine line) {
        return texts.get(line.verified() ? "handover.backup.proved" : "handover.backup.unproved", at(line.at()),
                line.users(), line.fingers());
    }

    private String profile(String name, int different) {
        return different == 0
                ? texts.get("handover.profile.same", name)
                : texts.get("handover.profile.differs", name, different);
    }

    private String cleared(ClearingMinutes minutes) {
        return texts.get("handover.cleared.line", at(minutes.at()), minutes.readCount(), minutes.reason());
    }

    private String diagnosis(PastDiagnosis past) {
        return at(past.at()) + ", " + past.cause().map(step -> texts.get("diagnosis.test." + step))
                .orElseGet(() -> texts.get("diagnosis.past.none"));
    }

    /** A trouble is told by its code. */
    private String result(DeedLine deed) {
        return switch (deed.result()) {
            case "DONE" -> texts.get("handover.result.DONE");
            case "PART" -> texts.get("handover.result.PART");
            default -> deed.result();
        };
    }

    private String deed(DeedLine deed) {
        String reason = deed.reason().isBlank() ? "" : " · " + deed.reason();
        return at(deed.at()) + " · " + texts.get("handover.deed." + deed.kind()) + reason + " · " + deed.by() + " · "
                + result(deed);
    }
}
