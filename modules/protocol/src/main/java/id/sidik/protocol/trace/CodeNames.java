package id.sidik.protocol.trace;

import id.sidik.protocol.Command;
import id.sidik.protocol.Reply;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What the codes of packets are called: the names of the constants of {@link Command} and {@link Reply}. */
final class CodeNames {
    private static final Map<Integer, String> NAMES = new HashMap<>();

    static {
        for (Class<?> kind : new Class<?>[]{Command.class, Reply.class})
            Arrays.stream(kind.getFields()).filter(field -> field.getType() == int.class).forEach(CodeNames::add);
    }

    private CodeNames() {}

    private static void add(Field field) {
        try {
            NAMES.put(field.getInt(null), field.getName());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("constants are public", impossible);
        }
    }

    /** The number itself for a code without a name. */
    static String of(int code) {
        return NAMES.getOrDefault(code, "code " + code);
    }
}
