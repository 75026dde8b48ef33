package id.sidik.operations.corrections;

import id.sidik.domain.Employee;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the person whom a row of a list speaks of: by number, else by a name that only one person has. */
final class PersonFinder {
    /** What a search came to. */
    sealed interface Found {
        record One(Employee employee) implements Found {}

        record Nobody() implements Found {}

        record Several() implements Found {}
    }

    private final Map<String, Employee> byNumber = new HashMap<>();
    private final Map<String, List<Employee>> byName = new HashMap<>();

    PersonFinder(List<Employee> employees) {
        for (Employee employee : employees) {
            if (!employee.number().isBlank()) byNumber.put(digits(employee.number()), employee);
            remember(employee.name(), employee);
            remember(employee.fullName(), employee);
        }
    }

    private void remember(String name, Employee employee) {
        List<Employee> known = byName.computeIfAbsent(plain(name), nobody -> new ArrayList<>());
        if (!known.contains(employee)) known.add(employee);
    }

    /** @param number may be blank @param name may be blank */
    Found find(String number, String name) {
        Optional<Employee> numbered = Optional.ofNullable(byNumber.get(digits(number)));
        if (numbered.isPresent()) return new Found.One(numbered.get());
        if (!digits(number).isEmpty()) return new Found.Nobody();
        List<Employee> named = byName.getOrDefault(plain(name), byName.getOrDefault(plain(bare(name)), List.of()));
        return switch (named.size()) {
            case 0 -> new Found.Nobody();
            case 1 -> new Found.One(named.getFirst());
            default -> new Found.Several();
        };
    }

    boolean knows(String text) {
        return byNumber.containsKey(digits(text)) || byName.containsKey(plain(text))
                || byName.containsKey(plain(bare(text)));
    }

    /** Without the titles behind the first comma. */
    private static String bare(String name) {
        int comma = name.indexOf(',');
        return comma < 0 ? name : name.substring(0, comma);
    }

    private static String digits(String number) {
        return number.replaceAll("[\\s.']", "");
    }

    private static String plain(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
