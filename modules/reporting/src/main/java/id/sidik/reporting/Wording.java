package id.sidik.reporting;

import id.sidik.domain.RecapPerson;
import java.util.HashMap;
import java.util.Map;

/** Chooses where the lines of a page's cells end, by the room that the page gives them. */
final class Wording {
    private final CompiledPage page;
    private final Map<String, PersonCell> people = new HashMap<>();

    Wording(CompiledPage page) {
        this.page = page;
    }

    /** Name, number, grade and position. */
    String person(String field, RecapPerson person) {
        return cell(field).of(person);
    }

    /** Name and number only. */
    String nameNumber(String field, RecapPerson person) {
        return cell(field).nameNumber(person);
    }

    private PersonCell cell(String field) {
        return people.computeIfAbsent(field, key -> new PersonCell(page.lineWidth(key)));
    }
}
