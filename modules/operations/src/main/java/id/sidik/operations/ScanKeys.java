package id.sidik.operations;

import id.sidik.devices.lan.Neighbours;
import id.sidik.domain.Machine;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * With which communication key an address is greeted: that of the machine whose card answers there, else that of the
 * machine which should be there, else none. Never a row of guesses: machines lock themselves.
 */
record ScanKeys(KnownMachines known, int port, Supplier<Neighbours> neighbours) implements ToIntFunction<String> {
    @Override
    public int applyAsInt(String host) {
        Optional<Machine> byCard = neighbours.get().at(host).flatMap(known::by);
        return byCard.or(() -> known.at(host, port)).map(Machine::commKey).orElse(0);
    }
}
