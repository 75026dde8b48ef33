package id.sidik.operations.control;

import id.sidik.domain.Employee;
import id.sidik.rules.SpotCheck;
import id.sidik.store.KeptSpotCheck;
import id.sidik.store.KeptSpotCheck.Drawable;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** The draw of a surprise check: from words that stand on the sheet, so that anybody can repeat it. */
final class SpotDraw {
    private static final int SEED_BYTES = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SpotDraw() {}

    /** A seed that nobody chose. */
    static String seed(LocalDate day) {
        byte[] bytes = new byte[SEED_BYTES];
        RANDOM.nextBytes(bytes);
        return day + "-" + HexFormat.of().formatHex(bytes);
    }

    static List<Drawable> draw(String seed, int count, List<Employee> pool) {
        Set<String> used = new HashSet<>();
        List<String> words = pool.stream().map(one -> word(one, used)).toList();
        List<String> chosen = SpotCheck.choose(seed, words, count);
        List<Drawable> drawn = new ArrayList<>();
        for (int i = 0; i < pool.size(); i++)
            drawn.add(new Drawable(pool.get(i).id(), words.get(i), chosen.indexOf(words.get(i)) + 1));
        return drawn;
    }

    /** The number of the employee, else the name; of two of one name the second one's own key is added. */
    private static String word(Employee employee, Set<String> used) {
        String plain = employee.number().isBlank() ? employee.name() : employee.number();
        String word = used.add(plain) ? plain : plain + " " + employee.id().value();
        used.add(word);
        return word;
    }

    static boolean repeats(KeptSpotCheck check) {
        List<String> chosen = SpotCheck.choose(check.seed(), check.pool().stream().map(Drawable::word).toList(),
                check.wanted());
        return check.pool().stream().allMatch(one -> chosen.indexOf(one.word()) + 1 == one.place());
    }
}
