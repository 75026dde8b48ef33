package id.sidik.devices;

import static java.util.Objects.requireNonNull;

import id.sidik.protocol.FingerVersion;
import id.sidik.protocol.UserName;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What was learned about the people and fingers of one machine, or set for it.
 *
 * @param templateWrite      the way of writing templates that served, or is tried first
 * @param singleTemplateRead whether GET_USERTEMP tells a finger (section 8.2); else all are read
 * @param names              in which names are written: a setting, for no machine tells it (section 9.2.4)
 * @param fingerVersion      overrules what the machine says of its algorithm; usually UNKNOWN
 * @param zeroFinger         what deleting finger 0 by number does
 */
public record PeopleCapability(TemplateWrite templateWrite, boolean singleTemplateRead, Charset names,
        FingerVersion fingerVersion, ZeroFinger zeroFinger) {
    public PeopleCapability {
        requireNonNull(templateWrite, "templateWrite");
        requireNonNull(fingerVersion, "fingerVersion");
        requireNonNull(zeroFinger, "zeroFinger");
        if (!UserName.usable(names)) throw new IllegalArgumentException("names cannot be written in " + names);
    }

    /** What is assumed of a machine that nobody has written to before. */
    public static PeopleCapability assumed() {
        return new PeopleCapability(TemplateWrite.BULK, true, StandardCharsets.UTF_8, FingerVersion.UNKNOWN,
                ZeroFinger.UNPROVED);
    }

    public PeopleCapability writing(TemplateWrite way) {
        return new PeopleCapability(way, singleTemplateRead, names, fingerVersion, zeroFinger);
    }

    public PeopleCapability readingSingly(boolean known) {
        return new PeopleCapability(templateWrite, known, names, fingerVersion, zeroFinger);
    }

    public PeopleCapability naming(Charset charset) {
        return new PeopleCapability(templateWrite, singleTemplateRead, charset, fingerVersion, zeroFinger);
    }

    public PeopleCapability deletingZero(ZeroFinger seen) {
        return new PeopleCapability(templateWrite, singleTemplateRead, names, fingerVersion, seen);
    }
}
