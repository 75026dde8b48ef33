package id.sidik.operations;

import id.sidik.domain.MachineUser;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import id.sidik.intake.oldprogram.OldFault.Why;
import id.sidik.intake.oldprogram.OldUser;
import id.sidik.store.Tables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The PINs of the old program's people as the machines write them. Some versions fill them up with zeros in front; a PIN
 * in another form than the machine's own would bring every punch a second time.
 */
final class OldPins {
    private final OldProgramWish.Pins form;
    private final Map<Integer, Pin> pins = new HashMap<>();
    private final Map<Integer, Why> faults = new HashMap<>();

    OldPins(Tables tables, OldProgramWish wish, List<OldUser> users) {
        form = wish.pins() == OldProgramWish.Pins.GUESS ? guess(known(tables), users) : wish.pins();
        Map<String, Integer> first = new HashMap<>();
        for (OldUser user : users) {
            String text = written(user.badge());
            if (!Pin.isValid(text)) {
                faults.put(user.id(), Why.PIN);
                continue;
            }
            Integer before = first.putIfAbsent(text, user.id());
            if (before == null) {
                pins.put(user.id(), new Pin(text));
            } else { // whose it is, nobody can say
                pins.remove(before);
                faults.put(before, Why.TWICE);
                faults.put(user.id(), Why.TWICE);
            }
        }
    }

    private static Set<String> known(Tables tables) {
        Set<String> known = new HashSet<>();
        for (PinAlias alias : tables.aliases().list()) known.add(alias.pin().text());
        for (MachineUser user : tables.machineUsers().list()) known.add(user.pin().text());
        return known;
    }

    /** Without zeros only when the machines that are known here write them so. */
    private static OldProgramWish.Pins guess(Set<String> known, List<OldUser> users) {
        long asIs = 0;
        long bare = 0;
        for (OldUser user : users) {
            if (!padded(user.badge())) continue;
            if (known.contains(user.badge())) asIs++;
            if (known.contains(bare(user.badge()))) bare++;
        }
        return bare > asIs ? OldProgramWish.Pins.WITHOUT_ZEROS : OldProgramWish.Pins.AS_IS;
    }

    private static boolean padded(String badge) {
        return badge.matches("0+[0-9]+");
    }

    private static String bare(String badge) {
        return badge.replaceFirst("^0+(?=[0-9])", "");
    }

    private String written(String badge) {
        return form == OldProgramWish.Pins.WITHOUT_ZEROS && padded(badge) ? bare(badge) : badge;
    }

    /** The form that was chosen or guessed. */
    OldProgramWish.Pins form() {
        return form;
    }

    Optional<Pin> of(int user) {
        return Optional.ofNullable(pins.get(user));
    }

    /** Why somebody has no PIN; empty for whom nobody knows. */
    Optional<Why> fault(int user) {
        return Optional.ofNullable(faults.get(user));
    }
}
