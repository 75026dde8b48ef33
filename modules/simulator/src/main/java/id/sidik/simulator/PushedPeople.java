package id.sidik.simulator;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The people of a reporting machine, as orders change them. */
final class PushedPeople {
    private static final int REFUSED = -1;

    private final Map<String, SimulatedPerson> people = new LinkedHashMap<>();

    PushedPeople(List<SimulatedPerson> first) {
        first.forEach(person -> people.put(person.pin(), person));
    }

    List<SimulatedPerson> all() {
        return List.copyOf(people.values());
    }

    /** @param order as it came, with fields between tabs @return what the machine answers */
    int delete(String order) {
        return people.remove(fields(order).getOrDefault("PIN", "")) == null ? REFUSED : 0;
    }

    int save(String order) {
        Map<String, String> fields = fields(order);
        String pin = fields.getOrDefault("PIN", "");
        int uid = people.containsKey(pin) ? people.get(pin).uid() : people.size() + 1;
        people.put(pin, new SimulatedPerson(uid, pin, fields.getOrDefault("NAME", ""), 0));
        return 0;
    }

    private static Map<String, String> fields(String order) {
        int equals = order.indexOf('=');
        int begin = order.lastIndexOf(' ', equals < 0 ? order.length() - 1 : equals) + 1;
        return Arrays.stream(order.substring(begin).split("\t")).filter(field -> field.indexOf('=') > 0)
                .collect(Collectors.toMap(field -> field.substring(0, field.indexOf('=')).toUpperCase(Locale.ROOT),
                        field -> field.substring(field.indexOf('=') + 1), (one, other) -> one));
    }
}
