package id.sidik.operations.regulation;

import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.rules.Finding;
import id.sidik.rules.PackCheck;
import id.sidik.rules.PackFault;
import id.sidik.rules.PackLayer;
import id.sidik.rules.Regulation;
import id.sidik.rules.RegulationReader;
import id.sidik.rules.WorkCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file that may be a pack. */
public sealed interface PackFile {
    String name();

    /** It can be taken. @param text of the file @param findings that should be looked at */
    record Good(String name, String text, Regulation pack, List<Finding> findings) implements PackFile {}

    /** It cannot. @param faults with line and place, never empty */
    record Refused(String name, List<PackFault> faults) implements PackFile {}

    /** @throws TroubleException ATR-103 when it cannot be read as text or is longer than any pack */
    static PackFile read(Path file, WorkCalendar calendar, int year) {
        String name = String.valueOf(file.getFileName());
        String text = text(file, name);
        return switch (RegulationReader.read(text)) {
            case RegulationReader.Reading.Refused(List<PackFault> faults) -> new Refused(name, faults);
            case RegulationReader.Reading.Good(Regulation pack) -> new Good(name, text, pack,
                    PackCheck.of(List.of(new PackLayer(PackLayer.Level.REGION, text)), calendar, year));
        };
    }

    private static String text(Path file, String name) {
        int most = RegulationReader.MOST_CHARACTERS;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) throw unreadable(name);
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException noText) {
            throw unreadable(name);
        } catch (IOException unreadable) {
            throw new TroubleException(Trouble.of("ATR-103", "trouble.rules.unreadableFile", name), unreadable);
        }
    }

    private static TroubleException unreadable(String name) {
        return new TroubleException(Trouble.of("ATR-103", "trouble.rules.unreadableFile", name));
    }
}
