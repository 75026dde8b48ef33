package id.sidik.protocol;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A question to the web service of older boards (soap-and-push 2 and 3): one bare element, no envelope.
 *
 * @param commKey the communication key, in plain decimal
 * @param fields  inside Arg, in the order in which clients of the field send them
 */
public record SoapRequest(String operation, int commKey, List<Field> fields) {
    /** The largest request that is read. */
    public static final int MAX_BODY = 64 << 10;
    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"iso8859-1\" standalone=\"no\"?>";
    private static final Charset LATIN = StandardCharsets.ISO_8859_1;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    /** One value; may be a secret or a template, so it is never printed. */
    public record Field(String name, String value) {
        @Override
        public String toString() {
            return name;
        }
    }

    public SoapRequest {
        fields = List.copyOf(fields);
    }

    private static SoapRequest of(String operation, int commKey, String... namesAndValues) {
        List<Field> fields = new ArrayList<>();
        for (int at = 0; at < namesAndValues.length; at += 2)
            fields.add(new Field(namesAndValues[at], namesAndValues[at + 1]));
        return new SoapRequest(operation, commKey, fields);
    }

    public static SoapRequest getDate(int commKey) {
        return of("GetDate", commKey);
    }

    public static SoapRequest setDate(int commKey, LocalDateTime to) {
        return of("SetDate", commKey, "Date", DAY.format(to), "Time", TIME.format(to));
    }

    /** The whole log: the service knows no other. */
    public static SoapRequest wholeLog(int commKey) {
        return of("GetAttLog", commKey, "PIN", "All");
    }

    public static SoapRequest allUsers(int commKey) {
        return of("GetAllUserInfo", commKey);
    }

    public static SoapRequest user(int commKey, String pin) {
        return of("GetUserInfo", commKey, "PIN", pin);
    }

    /** Changes a name and nothing else; the long form makes clients delete the person first, fingers and all. */
    public static SoapRequest rename(int commKey, String pin, String name) {
        return of("SetUserInfo", commKey, "PIN", pin, "Name", name);
    }

    /** For somebody who is not in the machine yet. */
    public static SoapRequest newUser(int commKey, UserRecord user) {
        return of("SetUserInfo", commKey, "Name", user.name(), "Password", user.password(), "Group",
                Integer.toString(user.group()), "Privilege", Integer.toString(user.privilege()), "Card",
                Long.toString(user.card()), "PIN2", user.pin(), "TZ1", zone(user, 0), "TZ2", zone(user, 1), "TZ3",
                zone(user, 2));
    }

    private static String zone(UserRecord user, int index) {
        return Integer.toString(index < user.zones().size() ? user.zones().get(index) : 0);
    }

    /** Takes a person away, fingers and all; never used to change one (pain-points 24). */
    public static SoapRequest delete(int commKey, String pin) {
        return of("DeleteUser", commKey, "PIN", pin);
    }

    /** @param finger 0–9 */
    public static SoapRequest template(int commKey, String pin, int finger) {
        return of("GetUserTemplate", commKey, "PIN", pin, "FingerID", Integer.toString(finger));
    }

    /**
     * Size is that of the text, as the vendor's sample tells it.
     * No switch: the finger is read back and compared.
     */
    @SingleSource("soap-and-push 3, C: others tell the size of the bytes")
    public static SoapRequest setTemplate(int commKey, SoapTemplate template) {
        return setTemplate(commKey, template, (template.bytes().length + 2) / 3 * 4);
    }

    /** Size is that of the bytes, as TAD documents it. */
    @SingleSource("soap-and-push 3, C: the vendor's sample tells the size of the text")
    public static SoapRequest setTemplateOfBytes(int commKey, SoapTemplate template) {
        return setTemplate(commKey, template, template.bytes().length);
    }

    private static SoapRequest setTemplate(int commKey, SoapTemplate template, int size) {
        return of("SetUserTemplate", commKey, "PIN", template.pin(), "FingerID", Integer.toString(template.finger()),
                "Size", Integer.toString(size), "Valid", "1", "Template",
                Base64.getEncoder().encodeToString(template.bytes()));
    }

    /** Clears the log of punches and nothing else; the values that clear people and fingers are not said by anybody. */
    public static SoapRequest clearLog(int commKey) {
        return of("ClearData", commKey, "Value", "3");
    }

    /** Takes all fingers of a person away; the service knows no smaller measure. */
    public static SoapRequest deleteTemplates(int commKey, String pin) {
        return of("DeleteTemplate", commKey, "PIN", pin);
    }

    /** Has to follow what was written. */
    public static SoapRequest refresh(int commKey) {
        return of("RefreshDB", commKey);
    }

    /** Often answered with success and not done. */
    public static SoapRequest restart(int commKey) {
        return of("Restart", commKey);
    }

    /** No switch: a machine that does not know it answers with an error or nothing. */
    @SingleSource("soap-and-push 3, C")
    public static SoapRequest option(int commKey, String name) {
        return of("GetOption", commKey, "Name", name);
    }

    /** The first field of this name. */
    public Optional<String> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).map(Field::value).findFirst();
    }

    /** Prolog and element, ISO 8859-1. */
    public byte[] body() {
        StringBuilder out = new StringBuilder(PROLOG);
        out.append('<').append(operation).append("><ArgComKey>").append(commKey).append("</ArgComKey>");
        if (!fields.isEmpty()) out.append("<Arg>");
        for (Field field : fields)
            out.append('<').append(field.name()).append('>').append(SoapText.escaped(field.value())).append("</")
                    .append(field.name()).append('>');
        if (!fields.isEmpty()) out.append("</Arg>");
        return out.append("</").append(operation).append('>').toString().getBytes(LATIN);
    }

    /** Head and body as they go over the connection. */
    public byte[] encode() {
        byte[] body = body();
        byte[] head = ("POST /iWsService HTTP/1.0\r\nContent-Type: text/xml\r\nContent-Length: " + body.length
                + "\r\n\r\n").getBytes(LATIN);
        byte[] out = java.util.Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, out, head.length, body.length);
        return out;
    }

    /**
     * Reads what any client sends, with or without prolog and attributes.
     *
     * @throws MalformedException when it is no question of this service
     */
    public static SoapRequest read(byte[] body) throws MalformedException {
        if (body.length > MAX_BODY) throw new MalformedException("a request of " + body.length + " bytes");
        SoapText text = new SoapText(body, 0, body.length);
        SoapText.Element operation = text.firstElement(0)
                .orElseThrow(() -> new MalformedException("no operation is asked for"));
        SoapText inside = operation.content();
        String key = inside.field("ArgComKey").map(SoapText::text).orElse("0").strip();
        if (!key.matches("\\d{1,9}")) throw new MalformedException("a communication key that is none");
        List<Field> fields = new ArrayList<>();
        Optional<SoapText> argument = inside.field("Arg");
        Optional<SoapText.Element> next = argument.flatMap(all -> all.firstElement(0));
        while (next.isPresent()) {
            fields.add(new Field(next.get().name(), next.get().content().text()));
            int behind = next.get().end();
            next = argument.flatMap(all -> all.firstElement(behind));
        }
        return new SoapRequest(operation.name(), Integer.parseInt(key), fields);
    }

    /** Tells neither the key nor any value. */
    @Override
    public String toString() {
        return operation + " " + fields;
    }
}
