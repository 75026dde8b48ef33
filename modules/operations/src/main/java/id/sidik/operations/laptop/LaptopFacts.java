package id.sidik.operations.laptop;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What the twelve points are judged by; who can ask machines, centre and printer gathers it.
 *
 * @param doubt       why the laptop's own clock may be wrong, the end of a text key; empty when nothing speaks against it
 * @param centreDrift laptop beside centre, when they met
 */
public record LaptopFacts(Optional<String> doubt, Optional<Duration> centreDrift, List<OfMachine> machines, Rules rules,
        Month lastMonth, People people, Centre centre, Printing printer) {
    /**
     * A machine of the list.
     *
     * @param askable whether the laptop can ask it by itself
     * @param trouble the code with which it was not reached; empty when it answered
     * @param offset  machine minus laptop
     * @param counted its own count of punches now
     * @param held    what it held after the last whole pull or the clearing after it; empty when there was none
     * @param percent of its memory that is used
     */
    public record OfMachine(String name, boolean askable, Optional<String> trouble, Optional<Duration> offset,
            boolean defaultKey, OptionalLong counted, OptionalLong held, OptionalInt percent) {
        boolean answered() {
            return askable && trouble.isEmpty();
        }
    }

    /**
     * The regulation of today.
     *
     * @param chosen   whether somebody chose it for this unit
     * @param refused  values that do not fit together
     * @param open     values that the city still has to decide
     * @param holidays of this year in the calendar
     */
    public record Rules(String title, boolean chosen, long refused, long open, long holidays) {}

    /** @param punches in it @param closed whether it is closed for good */
    public record Month(YearMonth month, long punches, boolean closed) {}

    /**
     * The people of the unit.
     *
     * @param serving    today
     * @param withoutPin of those
     * @param strangers  PINs that lead to nobody
     * @param twins      fingers that stand for several people
     * @param unread     names of machines whose fingers were never read
     */
    public record People(long serving, long withoutPin, long strangers, long twins, List<String> unread) {
        public People {
            unread = List.copyOf(unread);
        }
    }

    /**
     * The road to the centre.
     *
     * @param placed  whether a centre was entered
     * @param code    why the meeting failed; empty when it went well
     * @param waiting rows that still wait after it
     * @param open    rows that ask for a person
     */
    public record Centre(boolean placed, Optional<String> code, long waiting, long open) {}

    /**
     * The printer.
     *
     * @param names of all of this laptop
     * @param test  what came of a test page; empty when none was asked for
     */
    public record Printing(List<String> names, Optional<TestPage> test) {
        public Printing {
            names = List.copyOf(names);
        }
    }

    /** A page that was sent. @param code why it was not taken; empty when it was */
    public record TestPage(String printer, Optional<String> code) {}

    public LaptopFacts {
        machines = List.copyOf(machines);
    }

    public LaptopFacts with(Printing tried) {
        return new LaptopFacts(doubt, centreDrift, machines, rules, lastMonth, people, centre, tried);
    }
}
