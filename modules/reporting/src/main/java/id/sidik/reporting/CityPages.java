package id.sidik.reporting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import id.sidik.domain.ReportCode;
import id.sidik.domain.ReportLook;
import net.sf.jasperreports.engine.JasperReport;

/**
 * The folder in which the city keeps pages of its own: {@code rekap-jumlah-f4-mendatar.jrxml} takes the place of the
 * built-in page of that name. A page with a fault is never used and never passed over in silence.
 */
public final class CityPages {
    private static final String SOURCE = ".jrxml";
    private static final String LAID_ASIDE = ".lama";
    private final Optional<Path> folder;

    private CityPages(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Only the built-in pages. */
    public static CityPages none() {
        return new CityPages(Optional.empty());
    }

    /** @param folder may be absent */
    public static CityPages in(Path folder) {
        return new CityPages(Optional.of(folder));
    }

    /** A page of the city. @param faults empty when it is used */
    public record Own(String name, List<PageFault> faults) {}

    /** Every page in the folder, by name, with what is wrong in it. */
    public List<Own> list() throws IOException {
        if (folder.isEmpty() || !Files.isDirectory(folder.get())) return List.of();
        List<Own> own = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.get())) {
            for (Path file : files.filter(one -> one.toString().endsWith(SOURCE)).sorted().toList()) {
                String name = file.getFileName().toString();
                own.add(look(name.substring(0, name.length() - SOURCE.length())));
            }
        }
        return own;
    }

    private Own look(String name) {
        try {
            Optional<JasperReport> built = CompiledPage.built(name);
            if (built.isEmpty()) return new Own(name, List.of(new PageFault(0, PageFault.Kind.UNKNOWN_NAME, name)));
            drawn(name, built.get());
            return new Own(name, List.of());
        } catch (PageFaultException refused) {
            return new Own(name, refused.faults());
        }
    }

    /** The city's page in the place of a built-in one; empty when it has none. */
    Optional<JasperReport> drawn(String name, JasperReport built) {
        Optional<Path> file = folder.map(all -> all.resolve(name + SOURCE)).filter(Files::isRegularFile);
        return file.map(one -> CityPage.read(bytes(one), built));
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) <= CityVocabulary.MOST_BYTES) return Files.readAllBytes(file);
            throw new PageFaultException(List.of(new PageFault(0, PageFault.Kind.TOO_LARGE, Files.size(file)
                    + " bytes")));
        } catch (IOException unreadable) {
            throw new PageFaultException(List.of(new PageFault(0, PageFault.Kind.XML, "")));
        }
    }

    /**
     * Lays the built-in page and the list of its names into the folder, to begin with; a page that is there stays.
     *
     * @return the page's file
     */
    public Path handOut(ReportCode code, ReportLook look, String variant) throws IOException {
        Path home = Files.createDirectories(folder.orElseThrow());
        String name = name(code, look, variant);
        JasperReport built = built(name);
        Path file = home.resolve(name + SOURCE);
        if (!Files.exists(file)) WholeFile.write(file, out -> out.write(CityPage.source(built)));
        WholeFile.write(home.resolve(name + ".txt"), out -> out.write(CityPage.names(built)));
        return file;
    }

    /** What a page of the report may name, as text. */
    public static String names(ReportCode code, ReportLook look, String variant) throws IOException {
        return new String(CityPage.names(built(name(code, look, variant))), StandardCharsets.UTF_8);
    }

    private static String name(ReportCode code, ReportLook look, String variant) {
        return code.page() + "-" + (code.turnable() ? look : look.laid(code.landscape())).sheet() + variant;
    }

    private static JasperReport built(String name) throws IOException {
        return CompiledPage.built(name).orElseThrow(() -> new IOException("no page " + name));
    }

    /** Back to the built-in page: the city's own is kept beside it under another name. @return whether there was one */
    public boolean putBack(String name) throws IOException {
        if (folder.isEmpty() || name.contains("/") || name.contains("\\") || name.contains("..")) return false;
        Path file = folder.get().resolve(name + SOURCE);
        if (!Files.isRegularFile(file)) return false;
        Files.move(file, file.resolveSibling(name + SOURCE + LAID_ASIDE), StandardCopyOption.REPLACE_EXISTING);
        return true;
    }
}
