package id.sidik.operations.roads;

import id.sidik.domain.Employee;
import id.sidik.store.Tables;
import id.sidik.store.WaitingPhone;
import java.time.Instant;
import java.util.List;

/**
 * Records of telephones whose people are not known yet: kept as the file tells them, and taken up as soon as somebody is
 * entered, or a number registered, that they belong to. They stay on this laptop, and are deleted when they are older
 * than the unit keeps messages.
 */
public final class PhoneStrangers {
    /** How many wait. @param records of telephones @param people as their files tell them */
    public record Waiting(int records, int people) {}

    private final Room room;

    PhoneStrangers(Room room) {
        this.room = room;
    }

    public Waiting waiting() {
        return room.records().read(PhoneStrangers::waiting);
    }

    static Waiting waiting(Tables tables) {
        List<WaitingPhone> all = tables.waitingPhones().list();
        return new Waiting(all.size(), (int) all.stream().map(WaitingPhone::told).distinct().count());
    }

    /** Where somebody became known. @return how many became records of a person */
    public int takeUp(Tables tables) {
        if (tables.waitingPhones().count() == 0) return 0;
        PhoneOwners owners = new PhoneOwners(tables);
        int taken = 0;
        for (WaitingPhone each : tables.waitingPhones().list()) {
            List<Employee> found = owners.find(each.told());
            if (found.size() != 1) continue;
            if (tables.phones().add(each.of(room.newId(), found.getFirst().id(), room.author("")))) taken++;
            tables.waitingPhones().remove(each);
        }
        return taken;
    }

    /** Takes up what can be taken up, and deletes what is too old. The program does it when it starts. */
    public void tidy() {
        room.records().transact(tables -> {
            Instant before = room.today().minusMonths(SmsRules.of(tables).keptMonths())
                    .atStartOfDay(room.zone().get()).toInstant();
            tables.waitingPhones().forget(before);
            return takeUp(tables);
        });
    }
}
