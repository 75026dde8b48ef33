package id.sidik.operations.roads;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.intake.sms.PhoneNumber;
import id.sidik.intake.sms.Senders;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.SmsOwner;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whose telephone numbers are known. Registering and striking out are facts. */
public final class NumberBook {
    private final Room room;
    private final PhoneStrangers strangers;

    NumberBook(Room room, PhoneStrangers strangers) {
        this.room = room;
        this.strangers = strangers;
    }

    /** By name. */
    public List<NumberLine> list() {
        return room.records().read(tables -> {
            Map<EmployeeId, String> names = tables.employees().list().stream()
                    .collect(Collectors.toMap(Employee::id, Employee::fullName));
            return owners(tables).values().stream()
                    .map(one -> new NumberLine(one.employee(), names.getOrDefault(one.employee(), ""), one.number(),
                            LocalDate.ofInstant(one.author().at(), room.zone().get())))
                    .sorted(Comparator.comparing(NumberLine::name).thenComparing(NumberLine::number)).toList();
        });
    }

    /**
     * The same number of the same person again is harmless.
     *
     * @throws TroubleException SMS-101 no number that can be told apart, SMS-102 somebody else's
     */
    public void register(EmployeeId employee, String typed, String reason) {
        PhoneNumber number = number(typed);
        room.records().transact(tables -> {
            SmsOwner known = owners(tables).get(number.digits());
            if (known != null && !known.employee().equals(employee))
                throw Room.trouble("SMS-102", "trouble.sms.numberTaken", number.masked());
            if (known == null)
                tables.messages().add(new SmsOwner(room.newId(), employee, number.digits(), true,
                        room.author(reason)));
            strangers.takeUp(tables);
            return number;
        });
    }

    /** From now on nobody's. @throws TroubleException SMS-101 no number, SMS-103 nobody's */
    public void strike(String typed, String reason) {
        PhoneNumber number = number(typed);
        room.records().transact(tables -> {
            SmsOwner known = owners(tables).get(number.digits());
            if (known == null) throw Room.trouble("SMS-103", "trouble.sms.numberUnknown", number.masked());
            tables.messages().add(new SmsOwner(room.newId(), known.employee(), number.digits(), false,
                    room.author(reason)));
            return number;
        });
    }

    private static PhoneNumber number(String typed) {
        return PhoneNumber.of(typed).orElseThrow(() -> Room.trouble("SMS-101", "trouble.sms.number"));
    }

    /** What holds now, by number. */
    static Map<String, SmsOwner> owners(Tables tables) {
        Map<String, SmsOwner> owners = new LinkedHashMap<>();
        for (SmsOwner each : tables.messages().owners()) {
            if (each.registered()) owners.put(each.number(), each);
            else
                owners.remove(each.number());
        }
        return owners;
    }

    /** The people of the unit, by number and by NIP. */
    static Senders senders(Tables tables) {
        Map<String, SmsOwner> owners = owners(tables);
        List<Employee> employees = tables.employees().list();
        return new Senders() {
            @Override
            public Optional<String> byPhone(PhoneNumber number) {
                return Optional.ofNullable(owners.get(number.digits())).map(one -> one.employee().value());
            }

            @Override
            public Optional<String> byNip(String nip) {
                return employees.stream().filter(one -> one.number().equals(nip)).map(one -> one.id().value())
                        .findFirst();
            }
        };
    }
}
