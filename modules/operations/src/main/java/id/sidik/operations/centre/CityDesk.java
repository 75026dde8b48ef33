package id.sidik.operations.centre;

import id.sidik.central.CentralException;
import id.sidik.central.CentreSettings;
import id.sidik.central.CityBook;
import id.sidik.central.UnitDecision;
import id.sidik.central.UnitEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The whole city, for an administrator or a reader of the centre; another account is refused with CEN-107 or sees nothing. */
public final class CityDesk {
    private static final int LOOKED_BACK = 6;

    private final Supplier<CentreSettings> who;
    private final Clock clock;

    CityDesk(Supplier<CentreSettings> who, Clock clock) {
        this.who = who;
        this.clock = clock;
    }

    /** Every unit and machine. @throws id.sidik.operations.work.TroubleException CEN-1xx */
    public CityOverview overview(YearMonth month) {
        return asked(book -> {
            Map<String, CityMonth> asked = months(book, month);
            List<CityOverview.Machine> machines = book.machines(clock.instant()).stream().map(CityDesk::machine)
                    .toList();
            Map<String, List<YearMonth>> unclosed = unclosed(book);
            return new CityOverview(month, book.units().stream().map(unit -> unit(unit, asked, machines, unclosed
                    .getOrDefault(unit.code(), List.of()))).toList(), machines);
        });
    }

    static Map<String, CityMonth> months(CityBook book, YearMonth month) {
        List<UnitDecision> decisions = book.decisions(month);
        return book.events(month).stream().collect(Collectors.groupingBy(UnitEvent::unit, Collectors.collectingAndThen(
                Collectors.toList(), events -> new CityMonth(events, decisions.stream().filter(each -> each.unit()
                        .equals(events.getFirst().unit())).toList()))));
    }

    /** By unit: months before the running one that have something and are not final. */
    private Map<String, List<YearMonth>> unclosed(CityBook book) {
        YearMonth running = YearMonth.now(clock);
        Map<String, List<YearMonth>> found = new java.util.HashMap<>();
        IntStream.rangeClosed(1, LOOKED_BACK).mapToObj(back -> running.minusMonths(LOOKED_BACK + 1L - back))
                .forEach(month -> {
                    Map<String, CityMonth> done = months(book, month);
                    Set<String> begun = new HashSet<>(book.begun(month));
                    begun.addAll(done.keySet());
                    begun.stream().filter(unit -> !closed(done, unit))
                            .forEach(unit -> found.computeIfAbsent(unit, fresh -> new ArrayList<>()).add(month));
                });
        return found;
    }

    private static boolean closed(Map<String, CityMonth> months, String unit) {
        String step = step(months, unit);
        return step.equals("FINAL") || step.equals("REVISION");
    }

    static String step(Map<String, CityMonth> months, String unit) {
        return Optional.ofNullable(months.get(unit)).map(CityMonth::step).orElse(CityMonth.OPEN);
    }

    private static CityOverview.Unit unit(CityBook.UnitState unit, Map<String, CityMonth> months,
            List<CityOverview.Machine> machines, List<YearMonth> unclosed) {
        Optional<Instant> contact = machines.stream().filter(machine -> machine.unit().equals(unit.code()))
                .flatMap(machine -> machine.contact().stream()).max(Comparator.naturalOrder());
        return new CityOverview.Unit(unit.code(), unit.name(), unit.open(), unit.laptops(), unit.seen(), unit.drift(),
                step(months, unit.code()), contact, unclosed);
    }

    private static CityOverview.Machine machine(CityBook.MachineState machine) {
        return new CityOverview.Machine(machine.unit(), machine.serial(), machine.name(), machine.contact(),
                machine.result(), machine.stored(), machine.room(), machine.offset());
    }

    <T> T asked(Function<CityBook, T> work) {
        return asked(who, work);
    }

    static <T> T asked(Supplier<CentreSettings> who, Function<CityBook, T> work) {
        try (CityBook book = CityBook.open(who.get())) {
            return work.apply(book);
        } catch (CentralException failed) {
            throw CentreTroubles.of(failed);
        }
    }
}
