package id.sidik.operations;

import id.sidik.devices.PeopleCapability;
import id.sidik.devices.TemplateWrite;
import id.sidik.devices.ZeroFinger;
import id.sidik.protocol.FingerVersion;
import id.sidik.protocol.UserName;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** The part of a {@link CapabilityText} about people and fingers; texts of earlier times have none of it. */
final class PeopleCapabilityText {
    private static final String WRITE = "templateWrite";
    private static final String SINGLE_READ = "singleTemplateRead";
    private static final String ENCODING = "userEncoding";
    private static final String ZERO = "fingerZero";
    private static final String VERSION = "fingerVersionSet";

    private PeopleCapabilityText() {}

    static void put(Map<String, String> values, PeopleCapability people) {
        values.put(WRITE, people.templateWrite().name());
        values.put(SINGLE_READ, String.valueOf(people.singleTemplateRead()));
        values.put(ENCODING, people.names().name());
        values.put(ZERO, people.zeroFinger().name());
        if (people.fingerVersion().known()) values.put(VERSION, String.valueOf(people.fingerVersion().number()));
    }

    static PeopleCapability read(CapabilityText text) {
        TemplateWrite write = Arrays.stream(TemplateWrite.values())
                .filter(each -> each.name().equals(text.text(WRITE))).findFirst().orElse(TemplateWrite.BULK);
        return new PeopleCapability(write, !text.text(SINGLE_READ).equals("false"), charset(text.text(ENCODING)),
                FingerVersion.told(text.text(VERSION)), zero(text.text(ZERO)));
    }

    private static ZeroFinger zero(String name) {
        return Arrays.stream(ZeroFinger.values()).filter(each -> each.name().equals(name)).findFirst()
                .orElse(ZeroFinger.UNPROVED);
    }

    /** UTF-8 where none is set, and where this computer does not know what is set. */
    private static Charset charset(String name) {
        try {
            if (name.isEmpty() || !Charset.isSupported(name)) return StandardCharsets.UTF_8;
            Charset set = Charset.forName(name);
            return UserName.usable(set) ? set : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException unreadable) {
            return StandardCharsets.UTF_8;
        }
    }
}
