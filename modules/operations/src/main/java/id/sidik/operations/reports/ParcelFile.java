package id.sidik.operations.reports;

import id.sidik.operations.base.Sha256;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A zip with files and, as {@code SHA256SUMS}, the list of what they are. */
final class ParcelFile {
    static final String LIST = "SHA256SUMS";
    private static final long LONGEST_LIST = 4_000_000;
    private static final int MOST_FILES = 20_000;
    private static final int DIGITS = 64;

    private ParcelFile() {}

    /** Packs whole or not at all. @param files by their names in the parcel @return the list's SHA-256 */
    static String pack(Map<String, Path> files, Path target) throws IOException {
        Map<String, String> sums = new LinkedHashMap<>();
        for (Map.Entry<String, Path> file : files.entrySet()) sums.put(file.getKey(), Sha256.of(file.getValue()));
        StringBuilder list = new StringBuilder();
        sums.forEach((name, sum) -> list.append(sum).append("  ").append(name).append('\n'));
        byte[] bytes = list.toString().getBytes(StandardCharsets.UTF_8);
        Path absolute = target.toAbsolutePath();
        Path beside = Files.createTempFile(absolute.getParent(), ".paket", ".tmp");
        try {
            try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(beside)))) {
                for (Map.Entry<String, Path> file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    Files.copy(file.getValue(), zip);
                    zip.closeEntry();
                }
                zip.putNextEntry(new ZipEntry(LIST));
                zip.write(bytes);
                zip.closeEntry();
            }
            Files.move(beside, absolute, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
        return Sha256.of(bytes);
    }

    /** What is in a parcel, and what its list says. @param listSha of the list itself; blank when there is none */
    record Opened(Map<String, String> listed, Map<String, String> found, String listSha) {
        ParcelCheck against(boolean known) {
            List<String> changed = new ArrayList<>();
            TreeSet<String> missing = new TreeSet<>(listed.keySet());
            missing.removeAll(found.keySet());
            TreeSet<String> extra = new TreeSet<>(found.keySet());
            extra.removeAll(listed.keySet());
            int whole = 0;
            for (Map.Entry<String, String> one : listed.entrySet()) {
                if (missing.contains(one.getKey())) continue;
                if (one.getValue().equals(found.get(one.getKey()))) whole++;
                else
                    changed.add(one.getKey());
            }
            return new ParcelCheck(whole, changed, List.copyOf(missing), List.copyOf(extra), known);
        }
    }

    /** Nothing is unpacked. A file that cannot be read to its end counts as changed. @throws IOException when it is no zip */
    static Opened open(Path parcel) throws IOException {
        Map<String, String> found = new TreeMap<>();
        Map<String, String> listed = new TreeMap<>();
        String listSha = "";
        try (ZipFile zip = new ZipFile(parcel.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_FILES) throw new IOException("too many files: " + zip.size());
            for (ZipEntry entry : zip.stream().toList())
                if (!entry.getName().equals(LIST)) found.put(entry.getName(), sum(zip, entry));
            ZipEntry list = zip.getEntry(LIST);
            if (list != null) {
                byte[] bytes = bounded(zip, list);
                listSha = Sha256.of(bytes);
                new String(bytes, StandardCharsets.UTF_8).lines().filter(line -> line.length() > DIGITS + 2)
                        .forEach(line -> listed.put(line.substring(DIGITS + 2), line.substring(0, DIGITS)));
            }
        }
        return new Opened(listed, found, listSha);
    }

    private static String sum(ZipFile zip, ZipEntry entry) {
        try (InputStream in = zip.getInputStream(entry)) {
            return Sha256.of(in);
        } catch (IOException damaged) {
            return "";
        }
    }

    private static byte[] bounded(ZipFile zip, ZipEntry list) throws IOException {
        try (InputStream in = zip.getInputStream(list)) {
            byte[] bytes = in.readNBytes((int) LONGEST_LIST);
            if (in.read() >= 0) throw new IOException("the list is too long");
            return bytes;
        } catch (IOException damaged) {
            return new byte[0];
        }
    }
}
