package id.sidik.rules;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the smaller sections: {@code tolerance}, {@code apel}, {@code permits}, {@code evidence}, {@code enrolment}. */
final class SectionReader {
    private static final int MOST_GRACE = 240;
    private static final int MOST_DAYS = 366;
    private static final int MOST_WORKDAY = 31;

    private enum DocDateRule {
        NOT_AFTER_ABSENCE
    }

    private SectionReader() {}

    static Tolerance tolerance(Slot slot) {
        if (!slot.present()) return new Tolerance(0, Tolerance.GraceMode.FULL, Optional.empty(), 0);
        slot.only("lateGraceMinutes", "graceMode", "makeup", "freeEventsPerMonth");
        Slot makeUp = slot.at("makeup");
        if (makeUp.present()) makeUp.only("enabled", "maxMinutes", "unit", "blockMinutes");
        Tolerance.MakeUp rule = new Tolerance.MakeUp(makeUp.at("maxMinutes").integer(0, MOST_GRACE, 30),
                makeUp.at("unit").word(Tolerance.Unit.class, Tolerance.Unit.BLOCK),
                makeUp.at("blockMinutes").integer(0, MOST_GRACE, 30));
        return new Tolerance(slot.at("lateGraceMinutes").integer(0, MOST_GRACE, 0),
                slot.at("graceMode").word(Tolerance.GraceMode.class, Tolerance.GraceMode.FULL),
                makeUp.at("enabled").flag(false) ? Optional.of(rule) : Optional.empty(),
                slot.at("freeEventsPerMonth").integer(0, 31, 0));
    }

    static Optional<Apel> apel(Slot slot) {
        if (!slot.present()) return Optional.empty();
        slot.only("days", "time", "ramadanTime", "proof");
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (Slot item : slot.at("days").items()) {
            Optional<DayOfWeek> weekday = Weekdays.of(item.text(40));
            if (weekday.isPresent()) days.add(weekday.get());
            else
                item.fault(Problem.UNKNOWN_WORD, item.text(40), "MON TUE WED THU FRI SAT SUN");
        }
        Optional<LocalTime> fasting = slot.at("ramadanTime").present()
                ? Optional.of(slot.at("ramadanTime").clock())
                : Optional.empty();
        return Optional.of(new Apel(days, slot.at("time").clock(), fasting,
                slot.at("proof").word(Apel.Proof.class, Apel.Proof.IN_PUNCH)));
    }

    static Map<String, PermitKind> permits(Slot slot) {
        Map<String, PermitKind> found = new LinkedHashMap<>();
        slot.named().forEach((code, kind) -> {
            kind.only("label", "pct", "evidence", "partial", "quotaDays", "suspendsTpp");
            Slot quota = kind.at("quotaDays");
            found.put(code, new PermitKind(code, kind.at("label").present() ? kind.at("label").words(80) : code,
                    kind.at("pct").percent(BigDecimal.ZERO), kind.at("evidence").flag(true),
                    kind.at("partial").flag(false),
                    quota.present() ? OptionalInt.of(quota.integer(0, MOST_DAYS)) : OptionalInt.empty(),
                    kind.at("suspendsTpp").flag(false)));
        });
        return found;
    }

    static Evidence evidence(Slot slot) {
        if (!slot.present()) return new Evidence(new Evidence.None(), false);
        slot.only("deadlineDays", "dayUnit", "multiDay", "docDateRule", "reconCloseWorkday");
        Evidence.Unit unit = slot.at("dayUnit").word(Evidence.Unit.class, Evidence.Unit.CALENDAR);
        Evidence.Anchor anchor = slot.at("multiDay").word(Evidence.Anchor.class, Evidence.Anchor.PER_DAY);
        boolean dated = slot.at("docDateRule").present();
        if (dated) slot.at("docDateRule").word(DocDateRule.class);
        Slot workday = slot.at("reconCloseWorkday");
        Slot days = slot.at("deadlineDays");
        int nth = workday.integer(1, MOST_WORKDAY, 0);
        int count = days.integer(0, MOST_DAYS, 0);
        if (workday.present()) return new Evidence(new Evidence.Reconciliation(nth), dated);
        return new Evidence(days.present() ? new Evidence.Days(count, unit, anchor) : new Evidence.None(), dated);
    }

    static Enrolment enrolment(Slot slot) {
        if (slot.present()) slot.only("maxFingers", "pinAllowed", "faceAllowed");
        return new Enrolment(slot.at("maxFingers").integer(1, Enrolment.MOST_FINGERS, Enrolment.USUAL_FINGERS),
                slot.at("pinAllowed").flag(true), slot.at("faceAllowed").flag(true));
    }
}
