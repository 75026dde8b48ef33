package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.store.Tables;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What people call the machines. */
final class MachineNames {
    private MachineNames() {}

    static Map<MachineId, String> of(Tables tables) {
        return tables.machines().list().stream().collect(Collectors.toMap(Machine::id, Machine::name));
    }

    /** The wished name, or where another machine has it one like it that can be told apart. */
    static String free(Tables tables, String wish, MachineId id) {
        Set<String> taken = tables.machines().list().stream().filter(other -> !other.id().equals(id))
                .map(other -> other.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        Stream<String> numbered = IntStream.iterate(2, n -> n + 1).mapToObj(n -> wish + " (" + id + ", " + n + ")");
        return Stream.concat(Stream.of(wish, wish + " (" + id + ")"), numbered)
                .filter(name -> !taken.contains(name.toLowerCase(Locale.ROOT))).findFirst().orElseThrow();
    }
}
