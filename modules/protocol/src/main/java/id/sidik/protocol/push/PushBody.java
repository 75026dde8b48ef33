package id.sidik.protocol.push;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** What a machine uploads, read by its table. Bodies are UTF-8 on new machines, a local code page on old ones. */
public final class PushBody {
    private static final Pattern SECRETS = Pattern
            .compile("(?i)(?<=(?:^|[\\t ])(?:TMP|Content|Passwd|Password)=)[^\\t\\r\\n]*");

    private PushBody() {}

    /** Punches of {@link PushTable#ATTLOG}. @param verifyFirst see {@link PushHabits} */
    public static PushRows punches(byte[] body, boolean verifyFirst) {
        return new AttlogBody(verifyFirst).read(text(body));
    }

    /** Punches of {@link PushTable#RTLOG} and of the table "transaction". */
    public static PushRows events(byte[] body) {
        return new DoorEvents().read(text(body));
    }

    /** Rows of {@link PushTable#OPERLOG}, {@link PushTable#BIODATA} and of the tables "user", "biodata" … */
    public static List<OperationRow> operations(byte[] body) {
        return OperationBody.read(text(body));
    }

    /** The body without passwords, templates and pictures: what may lie in an archive that is not sealed. */
    public static byte[] masked(byte[] body) {
        String text = new String(body, StandardCharsets.ISO_8859_1);
        return SECRETS.matcher(text).replaceAll(found -> "*" + found.group().length())
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(body, StandardCharsets.ISO_8859_1);
        }
    }
}
