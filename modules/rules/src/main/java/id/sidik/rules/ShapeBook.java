package id.sidik.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Which place of the rule model holds what kind of value. */
final class ShapeBook {
    private record Place(Pattern path, ValueShape shape) {}

    private static final List<Place> PLACES = places();

    private ShapeBook() {}

    private static List<Place> places() {
        List<Place> all = new ArrayList<>();
        add(all, new ValueShape.Fixed(),
                "id|version|title|legalBasis|validFrom|validTo|timezone|patterns\\.[^.]+\\.type|exempt");
        add(all, new ValueShape.Block(), "apel|discipline\\.consecutive|activity|unitHold");
        add(all, new ValueShape.ClockSpan(), ".*\\.break|windows(\\..+)?\\.(in|out)");
        add(all, new ValueShape.Clock(), ".*\\.(in|out|time|ramadanTime)");
        add(all, new ValueShape.Percent(), ".*[pP]ct|tpp\\.weight.*");
        add(all, new ValueShape.Count("minutes"),
                ".*[mM]inutes(PerDay|Target)?|windows\\.(.+\\.)?(openBeforeIn|closeAfterOut)");
        add(all, new ValueShape.Count("workdays"), "reconciliation\\..*|evidence\\.reconCloseWorkday");
        add(all, new ValueShape.Count("events"), "tolerance\\.freeEventsPerMonth");
        add(all, new ValueShape.Count("fingers"), "enrolment\\.maxFingers");
        add(all, new ValueShape.Flag(), ".*\\.(enabled|convert|carryOver|evidence|partial|suspendsTpp|holidayAware"
                + "|crossesMidnight|pinAllowed|faceAllowed)");
        words(all, "windows(\\..+)?\\.mode", "RELATIVE_SPLIT", "ABSOLUTE");
        words(all, "windows(\\..+)?\\.(inClose|outOpen)", "SOFT", "HARD");
        words(all, "windows(\\..+)?\\.multi(In|Out)", "FIRST", "LAST");
        words(all, "tolerance\\.graceMode", "FULL", "EXCESS");
        words(all, "tolerance\\.makeup\\.unit", "EXACT", "BLOCK");
        words(all, "deduction\\.type", "CLASS", "FLAT");
        words(all, "apel\\.proof", "IN_PUNCH", "LIST");
        words(all, "evidence\\.dayUnit", "CALENDAR", "WORKDAY");
        words(all, "evidence\\.multiDay", "PER_DAY", "FROM_FIRST_DAY", "FROM_LAST_DAY");
        words(all, "evidence\\.docDateRule", "NOT_AFTER_ABSENCE");
        words(all, "tpp\\.base", "DISCIPLINE_COMPONENT", "TOTAL");
        words(all, "tpp\\.rounding", "HALF_UP");
        words(all, "discipline\\.period", "CALENDAR_YEAR");
        words(all, "report\\.paper", "A4", "F4");
        add(all, new ValueShape.Words(List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")), "apel\\.days");
        add(all, new ValueShape.Words(List.of("DEVICE_DOWN", "NOT_ENROLLED", "FINGER_UNREADABLE", "NO_NETWORK",
                "FORCE_MAJEURE")), "manual\\.allowedReasons");
        add(all, new ValueShape.Count("days"), ".*\\.(days|deadlineDays|quotaDays)");
        add(all, new ValueShape.Rows(List.of("code", "from", "to", "pct")), "deduction\\.(late|early)");
        add(all, new ValueShape.Rows(List.of("count", "pct")), "deduction\\.escalation");
        add(all, new ValueShape.Rows(List.of("from", "to", "code", "tier")), "discipline\\.ladder");
        add(all, new ValueShape.Rows(List.of("code", "pct", "months")), "tpp\\.disciplineCuts");
        return List.copyOf(all);
    }

    private static void add(List<Place> all, ValueShape shape, String path) {
        all.add(new Place(Pattern.compile(path), shape));
    }

    private static void words(List<Place> all, String path, String... words) {
        add(all, new ValueShape.Word(Arrays.asList(words)), path);
    }

    static ValueShape of(String path) {
        return PLACES.stream().filter(place -> place.path().matcher(path).matches()).map(Place::shape).findFirst()
                .orElseGet(ValueShape.Text::new);
    }
}
