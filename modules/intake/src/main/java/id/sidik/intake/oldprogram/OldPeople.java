package id.sidik.intake.oldprogram;

import id.sidik.intake.oldprogram.OldUser.OldNumber;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * People, departments and machines of the old program.
 *
 * @param faults values that cannot be taken, with their place
 */
public record OldPeople(List<OldDepartment> departments, List<OldUser> users, List<OldMachine> machines,
        List<OldFault> faults) {
    private static final String USERS = "USERINFO";
    private static final List<String> MAY = List.of("NAME", "SSN", "TITLE", "PAGER", "CARDNO", "DEFAULTDEPTID",
            "PRIVILEGE");
    private static final int MOST = 10_000;
    private static final int HIGHEST_LEVEL = 14;
    private static final long LARGEST_CARD = 0xFFFF_FFFFL;
    private static final int HIGHEST_PORT = 65_535;

    public OldPeople {
        departments = List.copyOf(departments);
        users = List.copyOf(users);
        machines = List.copyOf(machines);
        faults = List.copyOf(faults);
    }

    /** @throws OldDatabaseException FOREIGN without the people, DAMAGED, TOO_LARGE */
    public static OldPeople read(OldDatabase database) throws OldDatabaseException {
        List<OldFault> faults = new ArrayList<>();
        List<OldUser> users = users(database, faults);
        return new OldPeople(departments(database, faults), users, machines(database), faults);
    }

    private static List<OldUser> users(OldDatabase database, List<OldFault> faults) throws OldDatabaseException {
        OldTable table = database.needed(USERS, "USERID", "BADGENUMBER");
        database.expect(table, MAY.toArray(String[]::new));
        List<String> asked = new ArrayList<>(MAY);
        asked.addAll(List.of("USERID", "BADGENUMBER"));
        List<OldUser> users = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        table.each(asked, OldDatabase.MOST_PEOPLE, row -> {
            OptionalInt id = row.number("USERID");
            if (id.isEmpty())
                faults.add(fault(row, "USERID", row.broken("USERID")
                        ? OldFault.Why.UNREADABLE
                        : OldFault.Why.NUMBER));
            else if (!seen.add(id.getAsInt())) faults.add(fault(row, "USERID", OldFault.Why.TWICE));
            else
                users.add(user(row, id.getAsInt()));
        });
        return users;
    }

    private static OldFault fault(OldRow row, String column, OldFault.Why why) {
        return new OldFault(USERS, row.number(), column, why);
    }

    private static OldUser user(OldRow row, int id) {
        Map<OldNumber, String> numbers = new EnumMap<>(OldNumber.class);
        for (OldNumber each : OldNumber.values()) {
            String text = row.text(each.name());
            if (!text.isBlank()) numbers.put(each, text);
        }
        return new OldUser(row.number(), id, row.text("BADGENUMBER"), row.text("NAME"), numbers,
                row.number("DEFAULTDEPTID"), (int) row.whole("PRIVILEGE", HIGHEST_LEVEL),
                row.whole("CARDNO", LARGEST_CARD));
    }

    private static List<OldDepartment> departments(OldDatabase database, List<OldFault> faults)
            throws OldDatabaseException {
        List<OldDepartment> found = new ArrayList<>();
        var table = database.wanted("DEPARTMENTS", "DEPTID", "DEPTNAME");
        if (table.isEmpty()) return found;
        table.get().each(List.of("DEPTID", "DEPTNAME", "SUPDEPTID"), MOST, row -> {
            OptionalInt id = row.number("DEPTID");
            if (id.isEmpty())
                faults.add(new OldFault("DEPARTMENTS", row.number(), "DEPTID", OldFault.Why.NUMBER));
            else
                found.add(new OldDepartment(id.getAsInt(), row.text("DEPTNAME"), row.number("SUPDEPTID")));
        });
        return found;
    }

    private static List<OldMachine> machines(OldDatabase database) throws OldDatabaseException {
        List<OldMachine> found = new ArrayList<>();
        var table = database.wanted("MACHINES", "MACHINENUMBER");
        if (table.isEmpty()) return found;
        database.expect(table.get(), "SN");
        table.get().each(List.of("MACHINENUMBER", "MACHINEALIAS", "SN", "IP", "PORT"), MOST,
                row -> found.add(new OldMachine(row.number("MACHINENUMBER"), row.text("MACHINEALIAS"), row.text("SN"),
                        row.text("IP"), (int) row.whole("PORT", HIGHEST_PORT))));
        return found;
    }
}
