package id.sidik.operations;

import id.sidik.devices.FingerOutcome;
import id.sidik.devices.FingerReport;
import id.sidik.devices.FingerResult;
import id.sidik.devices.PeopleReport;
import id.sidik.devices.PersonOutcome;
import id.sidik.devices.PersonResult;
import id.sidik.devices.Refusal;
import id.sidik.store.Deed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What came of each person and each finger of a plan, in the words of the journal. */
final class PlanResults {
    /** The two things that happen to fingers. */
    static final String WRITE = "WRITE";
    static final String EMPTY = "EMPTY";
    /** The words of a deed that was read back from the machine. */
    private static final Set<String> GOOD = Set.of("PROVED", "SAME");

    private final List<Deed.Line> lines = new ArrayList<>();
    private Optional<Refusal> ended = Optional.empty();

    void note(String pin, int finger, String action, String result) {
        lines.add(new Deed.Line(pin, finger, action, result));
    }

    void people(PeopleReport report, String action) {
        for (PersonResult result : report.results())
            note(result.pin(), Deed.Line.PERSON, action, word(result.outcome()));
        ended = ended.or(report::ended);
    }

    void fingers(FingerReport report, String action) {
        for (FingerResult result : report.results())
            note(result.pin(), result.finger(), action, word(result.outcome(), action.equals(EMPTY)));
        ended = ended.or(report::ended);
    }

    private static String word(PersonOutcome outcome) {
        return switch (outcome) {
            case PersonOutcome.Written _,PersonOutcome.Deleted _ -> "PROVED";
            case PersonOutcome.Same _,PersonOutcome.NotThere _ -> "SAME";
            case PersonOutcome.Unfit _ -> "UNFIT";
            case PersonOutcome.NoRoom _ -> "NO_ROOM";
            case PersonOutcome.Refused _ -> "REFUSED";
            case PersonOutcome.ReadBackDiffers _ -> "DIFFERS";
            case PersonOutcome.Unproved _ -> "UNPROVED";
            case PersonOutcome.NotTried _ -> "NOT_TRIED";
        };
    }

    private static String word(FingerOutcome outcome, boolean deleted) {
        return switch (outcome) {
            case FingerOutcome.Written _,FingerOutcome.Deleted _ -> "PROVED";
            case FingerOutcome.Same _ -> "SAME";
            case FingerOutcome.Refused(int _, boolean oldLost) -> oldLost ? "LOST" : "REFUSED";
            case FingerOutcome.ReadBackDiffers(boolean oldLost) -> oldLost ? "LOST" : deleted ? "STAYS" : "DIFFERS";
            case FingerOutcome.Swept _ -> "SWEPT";
            case FingerOutcome.VersionDiffers _ -> "ALGORITHM";
            case FingerOutcome.Damaged _ -> "DAMAGED";
            case FingerOutcome.NoSuchPerson _ -> "NO_PERSON";
            case FingerOutcome.NoRoom _ -> "NO_ROOM";
            case FingerOutcome.Unproved _ -> "UNPROVED";
            case FingerOutcome.NotTried _ -> "NOT_TRIED";
        };
    }

    /** The person asked to stop between two batches. */
    void stopped() {
        ended = ended.or(() -> Optional.of(new Refusal.Stopped()));
    }

    List<Deed.Line> lines() {
        return List.copyOf(lines);
    }

    /** Why the conversation ended before the work did. */
    Optional<Refusal> ended() {
        return ended;
    }

    static boolean good(Deed.Line line) {
        return GOOD.contains(line.result());
    }

    boolean allGood() {
        return lines.stream().allMatch(PlanResults::good) && ended.isEmpty();
    }

    long count(boolean fingers, String action) {
        return lines.stream().filter(PlanResults::good).filter(line -> line.action().equals(action))
                .filter(line -> fingers == (line.finger() != Deed.Line.PERSON)).count();
    }

    long failed() {
        return lines.stream().filter(line -> !good(line)).count();
    }
}
