package id.sidik.reporting;

import id.sidik.reporting.CityWords.Kind;
import id.sidik.reporting.CityWords.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An expression of a page that the city brings: fields, parameters, variables, texts, numbers, {@code true},
 * {@code false}, {@code null}; {@code + - * / == != < <= > >= && || ! ? :} and brackets; and the words of
 * {@link CityMethod} behind a dot. It is read into a tree and computed here: no class is named, made or called by it.
 */
final class CityExpression {
    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 40;
    private static final List<Set<String>> LEVELS = List.of(Set.of("||"), Set.of("&&"), Set.of("==", "!="),
            Set.of("<", "<=", ">", ">="), Set.of("+", "-"), Set.of("*", "/"));

    /** A part that has a value. */
    @FunctionalInterface
    interface Node {
        @Nullable
        Object value(CityValues values);
    }

    private final List<Word> words;
    private final Set<Word> names = new LinkedHashSet<>();
    private final Node root;
    private int at;
    private int deep;

    private CityExpression(String source) {
        if (source.length() > LONGEST) throw CityWords.refused(source);
        words = CityWords.of(source);
        root = choice();
        if (here().kind() != Kind.END) throw CityWords.refused(here().text());
    }

    /** @throws IllegalArgumentException whose message is the word that is not allowed */
    static CityExpression read(String source) {
        return new CityExpression(source);
    }

    /** The fields, parameters and variables in it. */
    Set<Word> names() {
        return names;
    }

    /** Whether it is that one name and nothing else. */
    boolean isOnly(Kind kind) {
        return words.size() == 2 && words.getFirst().kind() == kind;
    }

    @Nullable
    Object value(CityValues values) {
        return root.value(values);
    }

    private Word here() {
        return words.get(at);
    }

    private boolean took(String sign) {
        boolean there = here().is(sign);
        if (there) at++;
        return there;
    }

    private void need(String sign) {
        if (!took(sign)) throw CityWords.refused(here().text().isEmpty() ? sign : here().text());
    }

    private Node choice() {
        if (++deep > DEEPEST) throw CityWords.refused("(");
        Node asked = level(0);
        if (took("?")) {
            Node then = choice();
            need(":");
            Node otherwise = choice();
            deep--;
            return values -> CityOperators.truth(asked.value(values)) ? then.value(values) : otherwise.value(values);
        }
        deep--;
        return asked;
    }

    private Node level(int level) {
        if (level == LEVELS.size()) return before();
        Node left = level(level + 1);
        while (here().kind() == Kind.SIGN && LEVELS.get(level).contains(here().text())) {
            String sign = words.get(at++).text();
            left = CityOperators.of(sign, left, level(level + 1));
        }
        return left;
    }

    private Node before() {
        if (++deep > DEEPEST) throw CityWords.refused(here().text());
        Node node;
        if (took("!")) {
            Node what = before();
            node = values -> !CityOperators.truth(what.value(values));
        } else if (took("-")) {
            Node what = before();
            node = values -> CityOperators.number(what.value(values)).map(BigDecimal::negate).orElse(null);
        } else {
            node = methods(one());
        }
        deep--;
        return node;
    }

    private Node methods(Node start) {
        Node node = start;
        while (took(".")) {
            String name = words.get(at++).text();
            need("(");
            List<Node> given = new ArrayList<>();
            if (!here().is(")")) do
                given.add(choice());
            while (took(","));
            need(")");
            node = CityMethod.of(name, given.size()).on(node, given);
        }
        return node;
    }

    private Node one() {
        Word word = words.get(at++);
        return switch (word.kind()) {
            case FIELD, PARAMETER, VARIABLE -> {
                names.add(word);
                yield values -> values.of(word.kind(), word.text());
            }
            case TEXT -> values -> word.text();
            case NUMBER -> number(word);
            case NAME -> literal(word.text());
            case SIGN -> {
                if (!word.is("(")) throw CityWords.refused(word.text());
                Node inside = choice();
                need(")");
                yield inside;
            }
            case END -> throw CityWords.refused("");
        };
    }

    private static Node number(Word word) {
        try {
            BigDecimal number = new BigDecimal(word.text());
            return values -> number;
        } catch (NumberFormatException none) {
            throw CityWords.refused(word.text());
        }
    }

    private static Node literal(String name) {
        return switch (name) {
            case "true" -> values -> true;
            case "false" -> values -> false;
            case "null" -> values -> null;
            default -> throw CityWords.refused(name);
        };
    }
}
