package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.MachineId;
import id.sidik.domain.MachineUser;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import id.sidik.domain.Punch;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The SQL against the same question asked of plain lists, in worlds made at random. */
class PunchSearchModelTest {
    private static final LocalDate START = LocalDate.of(2026, 10, 1);
    private static final int DAYS = 20;
    private static final int FILTERS = 60;
    private static final List<MachineId> MACHINES = List.of(Samples.LOBBY, Samples.YARD, new MachineId("CONTOH0003"));
    private static final List<String> NAMES = List.of("Contoh Adi", "Contoh Budi", "contoh Citra", "Dewi Contoh");

    @TempDir
    private Path folder;
    private List<Employee> people = List.of();
    private List<PinAlias> aliases = List.of();
    private List<MachineUser> users = List.of();
    private List<Punch> punches = List.of();

    @ParameterizedTest(name = "world {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyFilterFindsWhatTheListsSay(long seed) {
        Random random = new Random(seed);
        people = IntStream.range(0, NAMES.size()).mapToObj(i -> Samples.employee(new EmployeeId("id" + i), NAMES.get(i),
                i))
                .toList();
        aliases = some(12, () -> alias(random));
        users = MACHINES.stream().map(machine -> new MachineUser(machine, pin(random), "MESIN ADI", 0, true)).toList();
        punches = some(150, () -> Samples.punch(machine(random), pin(random).text(), second(random))).stream()
                .distinct()
                .toList();
        try (Store store = Store.open(folder)) {
            store.transact(this::fill);
            for (int i = 0; i < FILTERS; i++) compare(store, filter(random), PunchSort.By.values()[i % 4]);
            compareUnknown(store);
        }
    }

    private Tables fill(Tables tables) {
        MACHINES.forEach(id -> tables.machines().save(Samples.machine(id, id.serial())));
        people.forEach(tables.employees()::save);
        List<PinAlias> kept = new ArrayList<>();
        for (PinAlias alias : aliases) {
            tables.aliases().save(alias);
            kept.removeIf(old -> old.pin().equals(alias.pin()) && old.machine().equals(alias.machine())
                    && old.from().equals(alias.from()));
            kept.add(alias);
        }
        aliases = kept;
        users.forEach(user -> tables.machineUsers().replace(user.machine(), List.of(user)));
        tables.punches().append(punches);
        return tables;
    }

    private void compare(Store store, PunchFilter filter, PunchSort.By by) {
        List<PunchRow> expected = punches.stream().map(this::row).filter(row -> matches(row, filter)).toList();
        long count = store.read(tables -> tables.punches().count(filter));
        assertThat(count).as("count of %s", filter).isEqualTo(expected.size());
        PunchSort sort = new PunchSort(by, filter.text().length() % 2 == 0);
        List<PunchRow> page = store.read(tables -> tables.punches().page(filter, sort, 0, 1000));
        assertThat(page).as("rows of %s by %s", filter, by).containsExactlyInAnyOrderElementsOf(expected);
        Comparator<PunchRow> time = Comparator.comparing(row -> row.punch().at());
        if (by == PunchSort.By.TIME) assertThat(page).isSortedAccordingTo(sort.ascending() ? time : time.reversed());
    }

    private void compareUnknown(Store store) {
        Map<String, Long> expected = punches.stream().map(this::row).filter(row -> row.employee().isEmpty())
                .collect(Collectors.groupingBy(row -> row.punch().machine() + "/" + row.punch().pin(),
                        Collectors.counting()));
        Map<String, Long> seen = store.read(tables -> tables.punches().unknownPins()).stream()
                .collect(Collectors.toMap(pin -> pin.machine() + "/" + pin.pin(), UnknownPin::count));
        assertThat(seen).isEqualTo(expected);
    }

    private PunchRow row(Punch punch) {
        Comparator<PinAlias> better = Comparator.<PinAlias, Boolean>comparing(alias -> alias.machine().isPresent())
                .thenComparing(alias -> alias.from().orElse(LocalDate.MIN));
        Optional<Employee> person = aliases.stream()
                .filter(alias -> alias.pin().equals(punch.pin())
                        && alias.holds(punch.machine(), punch.at().toLocalDate()))
                .max(better).flatMap(alias -> people.stream().filter(one -> one.id().equals(alias.employee()))
                        .findAny());
        String machineUser = users.stream()
                .filter(user -> user.machine().equals(punch.machine()) && user.pin().equals(punch.pin()))
                .map(MachineUser::name).findAny().orElse("");
        return new PunchRow(punch, punch.machine().serial(), person.map(Employee::id),
                person.map(Employee::fullName).orElse(machineUser));
    }

    private static boolean matches(PunchRow row, PunchFilter filter) {
        LocalDate day = row.punch().at().toLocalDate();
        String text = filter.text().toLowerCase(java.util.Locale.ROOT);
        return filter.employee().map(id -> row.employee().equals(Optional.of(id))).orElse(true)
                && filter.machine().map(row.punch().machine()::equals).orElse(true)
                && filter.from().map(from -> !day.isBefore(from)).orElse(true)
                && filter.to().map(to -> !day.isAfter(to)).orElse(true)
                && (row.personName().toLowerCase(java.util.Locale.ROOT).contains(text)
                        || row.punch().pin().text().contains(text));
    }

    private PunchFilter filter(Random random) {
        String text = List.of("", "", "", "adi", "CONTOH", "u", "1", "zzz").get(random.nextInt(8));
        Optional<EmployeeId> employee = maybe(random, people.get(random.nextInt(people.size())).id());
        return new PunchFilter(text, employee.filter(id -> random.nextBoolean()), maybe(random, machine(random)),
                maybe(random, day(random)), maybe(random, day(random)));
    }

    private PinAlias alias(Random random) {
        Optional<LocalDate> from = maybe(random, day(random));
        Optional<LocalDate> until = maybe(random, from.orElse(START).plusDays(random.nextInt(DAYS)));
        return new PinAlias(people.get(random.nextInt(people.size())).id(), maybe(random, machine(random)), pin(random),
                from, until);
    }

    private static Pin pin(Random random) {
        return new Pin(List.of("1", "01", "2", "12", "99").get(random.nextInt(5)));
    }

    private static MachineId machine(Random random) {
        return MACHINES.get(random.nextInt(MACHINES.size()));
    }

    private static LocalDate day(Random random) {
        return START.plusDays(random.nextInt(DAYS));
    }

    /** Often the first or the last second of a day. */
    private static String second(Random random) {
        return day(random) + List.of("T00:00:00", "T07:30:00", "T23:59:59").get(random.nextInt(3));
    }

    private static <T> Optional<T> maybe(Random random, T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private static <T> List<T> some(int count, java.util.function.Supplier<T> make) {
        return IntStream.range(0, count).mapToObj(i -> make.get()).toList();
    }
}
