package id.sidik.devices;

import id.sidik.devices.OptionResult.Outcome;
import id.sidik.protocol.Command;
import id.sidik.protocol.OptionCatalogue;
import id.sidik.protocol.OptionText;
import id.sidik.protocol.Packet;
import id.sidik.protocol.Reply;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The named settings of a machine (sections 6.1 and 12). A key is asked for before it is written. */
public final class OptionBook {
    private final Visit visit;

    OptionBook(Visit visit) {
        this.visit = visit;
    }

    /** Empty when the firmware does not know the key. */
    public Optional<String> read(String key) throws MachineException {
        Packet answer = visit.ask(Command.OPTIONS_RRQ, OptionText.request(key));
        return answer.code() == Reply.ACK_OK ? OptionText.value(answer.data(), key) : Optional.empty();
    }

    /** The raw texts of those keys that the firmware knows, in the order asked. */
    public Map<String, String> readAll(Collection<String> keys) throws MachineException {
        Map<String, String> known = new LinkedHashMap<>();
        for (String key : keys) read(key).ifPresent(value -> known.put(key, value));
        return known;
    }

    /** @return whether the firmware said OK, which proves nothing before it is read back */
    public boolean write(String key, String value) throws MachineException {
        return visit.ask(Command.OPTIONS_WRQ, OptionText.assignment(key, value)).code() == Reply.ACK_OK;
    }

    /** Makes written settings take effect. */
    public void refresh() throws MachineException {
        visit.ask(Command.REFRESHOPTION);
    }

    /**
     * Writes what is not so yet, makes it take effect, and reads it back.
     *
     * @param wanted raw texts by key, in the order to write
     */
    public List<OptionResult> change(Map<String, String> wanted) throws MachineException {
        List<OptionResult> written = write(wanted);
        if (written.stream().noneMatch(each -> each.outcome() == Outcome.WRITTEN)) return written;
        refresh();
        List<OptionResult> proved = new ArrayList<>();
        for (OptionResult each : written) proved.add(each.outcome() == Outcome.WRITTEN ? proved(each) : each);
        return proved;
    }

    /**
     * Writes settings that move the machine to another address. The conversation may end with it; what is to be proved
     * is proved at the new address.
     */
    public List<OptionResult> move(Map<String, String> wanted) throws MachineException {
        visit.identity(); // there may be nobody to ask afterwards
        List<OptionResult> written = write(wanted);
        if (written.stream().noneMatch(each -> each.outcome() == Outcome.WRITTEN)) return written;
        try {
            refresh();
        } catch (MachineException lost) {
            if (!(lost.refusal() instanceof Refusal.Broken)) throw lost;
        }
        return written;
    }

    /** The machine is free again before anything takes effect: a machine that moves could not be freed. */
    private List<OptionResult> write(Map<String, String> wanted) throws MachineException {
        Map<String, String> before = readAll(wanted.keySet());
        List<OptionResult> needless = new ArrayList<>();
        Map<String, String> todo = new LinkedHashMap<>();
        for (Map.Entry<String, String> each : wanted.entrySet()) {
            Optional<String> stands = Optional.ofNullable(before.get(each.getKey()));
            if (stands.isEmpty()) needless.add(result(each, stands, Outcome.UNKNOWN));
            else if (same(each.getKey(), each.getValue(), stands.get()))
                needless.add(result(each, stands, Outcome.ALREADY));
            else
                todo.put(each.getKey(), each.getValue());
        }
        if (!todo.isEmpty()) visit.locked(inside -> {
            for (Map.Entry<String, String> each : todo.entrySet())
                needless.add(result(each, Optional.of(before.get(each.getKey())),
                        write(each.getKey(), each.getValue()) ? Outcome.WRITTEN : Outcome.REFUSED));
            return needless;
        });
        return needless;
    }

    private static OptionResult result(Map.Entry<String, String> wanted, Optional<String> before, Outcome outcome) {
        return new OptionResult(wanted.getKey(), wanted.getValue(), before, Optional.empty(), outcome);
    }

    private OptionResult proved(OptionResult written) throws MachineException {
        Optional<String> found = read(written.key());
        boolean same = found.filter(value -> same(written.key(), written.wanted(), value)).isPresent();
        return new OptionResult(written.key(), written.wanted(), written.before(), found,
                same ? Outcome.PROVED : Outcome.DIFFERENT);
    }

    /** Whether two raw texts of a key mean the same: 07 and 7 do. */
    public static boolean same(String key, String one, String other) {
        if (one.strip().equals(other.strip())) return true;
        return OptionCatalogue.find(key).flatMap(known -> known.kind().plain(one)
                .filter(plain -> known.kind().plain(other).filter(plain::equals).isPresent())).isPresent();
    }
}
