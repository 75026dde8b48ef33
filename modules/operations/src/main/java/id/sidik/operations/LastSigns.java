package id.sidik.operations;

import id.sidik.domain.MachineId;
import id.sidik.store.Contact;
import id.sidik.store.PushMachine;
import id.sidik.store.Tables;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the store knows of a machine that cannot be asked.
 *
 * @param now        the moment of looking
 * @param listening  whether the office chose to take in reports
 * @param registered whether this machine may report
 * @param seen       when it last came by
 * @param clock      its clock minus the laptop's, as fresh punches showed it
 * @param file       when a whole log of it was last taken, mostly from a flash disk
 */
record LastSigns(Instant now, boolean listening, boolean registered, Optional<Instant> seen, Optional<Duration> clock,
        Optional<Instant> file) {
    private static final int LOOKED_BACK = 50;

    static LastSigns of(Tables tables, MachineId id, Instant now) {
        Optional<PushMachine> push = tables.pushMachines().list().stream().filter(each -> each.id().equals(id))
                .findFirst();
        Optional<Duration> clock = push.filter(each -> each.clockOffsetMillis().isPresent())
                .map(each -> Duration.ofMillis(each.clockOffsetMillis().getAsLong()));
        Optional<Instant> file = tables.contacts().history(id, LOOKED_BACK).stream()
                .filter(contact -> contact.result() == Contact.Result.COMPLETE
                        || contact.result() == Contact.Result.NOTHING_NEW)
                .map(Contact::at).findFirst();
        return new LastSigns(now, PushDesk.place(tables).on(), push.isPresent(), push.flatMap(PushMachine::seen), clock,
                file);
    }
}
