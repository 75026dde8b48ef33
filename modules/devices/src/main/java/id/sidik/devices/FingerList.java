package id.sidik.devices;

import id.sidik.protocol.FingerSlot;
import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.FingerVersion;
import java.util.List;
import java.util.Optional;

/**
 * The fingers that a machine holds.
 *
 * @param version   of the machine's algorithm
 * @param templates in the machine's order
 * @param whole     false when the machine counts more fingers, tells some that cannot be understood, or tells none of
 *                  them to anybody: a backup of these is none
 */
public record FingerList(FingerVersion version, List<FingerTemplate> templates, boolean whole) {
    public FingerList {
        templates = List.copyOf(templates);
    }

    public Optional<FingerTemplate> at(FingerSlot slot) {
        return templates.stream().filter(each -> each.slot().equals(slot)).findFirst();
    }

    /** The fingers of one person. */
    public List<FingerTemplate> of(int uid) {
        return templates.stream().filter(each -> each.uid() == uid).toList();
    }

    /** Fingers whose person the machine no longer knows. */
    public List<FingerTemplate> orphans(Roster roster) {
        return templates.stream().filter(each -> roster.byUid(each.uid()).isEmpty()).toList();
    }

    /** Tells nothing of them. */
    @Override
    public String toString() {
        return templates.size() + " fingers of version " + version.number() + (whole ? "" : ", not all");
    }
}
