import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.OrientationEnum;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/**
 * Runs at build, in the JDK that ships: turns every page into one compiled page per sheet, {@code <page>-<paper>-mendatar}
 * and {@code <page>-<paper>-tegak}; the monthly matrix into {@code <page>-<paper>-mendatar-<days>}; the list of a
 * surprise check and the minutes of a laptop as they are. Arguments: the folder of the .jrxml pages, the folder to write to.
 */
final class CompilePages {
    private static final List<String> AS_IT_IS = List.of("daftar-sidak", "serah-terima-laptop");
    private final Path pages;
    private final Path target;
    private final FileTime newestCommon;

    private CompilePages(Path pages, Path target) throws IOException {
        this.pages = pages;
        this.target = Files.createDirectories(target);
        Path self = pages.resolveSibling("src").resolve("build");
        try (Stream<Path> code = Files.list(self); Stream<Path> shared = Files.list(pages.resolve("bersama"))) {
            newestCommon = newest(Stream.of(code, shared, Stream.of(pages.resolveSibling("../pom.xml")))
                    .flatMap(all -> all).toList());
        }
    }

    public static void main(String[] args) throws IOException, JRException {
        new CompilePages(Path.of(args[0]), Path.of(args[1])).run();
    }

    private void run() throws IOException, JRException {
        try (Stream<Path> sources = Files.list(pages)) {
            for (Path source : sources.filter(file -> file.toString().endsWith(".jrxml")).sorted().toList())
                compile(source, source.getFileName().toString().replace(".jrxml", ""));
        }
    }

    private void compile(Path source, String page) throws IOException, JRException {
        if (AS_IT_IS.contains(page)) {
            Path compiled = target.resolve(page + "-f4.jasper");
            if (stale(compiled, source))
                JasperCompileManager.compileReportToFile(JRXmlLoader.load(source.toFile()), compiled.toString());
        } else if (page.equals(Matrix.PAGE))
            for (Sheet sheet : Sheet.lying())
                for (int days = 28; days <= 31; days++) matrix(source, page, sheet, days);
        else
            for (Sheet sheet : Sheet.all()) table(source, page, sheet);
    }

    private void matrix(Path source, String page, Sheet sheet, int days) throws IOException, JRException {
        String name = page + "-" + sheet.key() + "-" + days;
        if (!stale(compiled(name), source)) return;
        JasperDesign design = JRXmlLoader.load(source.toFile());
        int drawn = design.getColumnWidth();
        resize(design, sheet);
        new Matrix(design, sheet, days).layOut(Fit.shares(drawn, design.getColumnWidth()));
        finish(design, name);
    }

    private void table(Path source, String page, Sheet sheet) throws IOException, JRException {
        String name = page + "-" + sheet.key();
        if (!stale(compiled(name), source)) return;
        JasperDesign design = JRXmlLoader.load(source.toFile());
        new Shared(pages.resolve("bersama")).styles(design);
        int drawn = design.getColumnWidth();
        resize(design, sheet);
        Fit shares = Fit.shares(drawn, design.getColumnWidth());
        List<JRDesignBand> own = Stream.of(design.getTitle(), design.getSummary()).filter(JRDesignBand.class::isInstance)
                .map(JRDesignBand.class::cast).toList();
        own.forEach(shares::all);
        Columns columns = new Columns(design);
        columns.fit(drawn, design.getColumnWidth());
        columns.draw();
        finish(design, name);
    }

    private static void resize(JasperDesign design, Sheet sheet) {
        design.setPageWidth(sheet.width());
        design.setPageHeight(sheet.height());
        design.setOrientation(sheet.width() > sheet.height() ? OrientationEnum.LANDSCAPE : OrientationEnum.PORTRAIT);
        design.setColumnWidth(sheet.width() - design.getLeftMargin() - design.getRightMargin());
    }

    private void finish(JasperDesign design, String name) throws JRException {
        new Shared(pages.resolve("bersama")).into(design);
        design.setName(name);
        JasperCompileManager.compileReportToFile(design, compiled(name).toString());
    }

    private Path compiled(String name) {
        return target.resolve(name + ".jasper");
    }

    private boolean stale(Path compiled, Path source) throws IOException {
        if (!Files.exists(compiled)) return true;
        FileTime made = Files.getLastModifiedTime(compiled);
        return made.compareTo(newestCommon) <= 0 || made.compareTo(Files.getLastModifiedTime(source)) <= 0;
    }

    private static FileTime newest(List<Path> files) throws IOException {
        FileTime newest = FileTime.fromMillis(0);
        for (Path file : files) {
            FileTime changed = Files.getLastModifiedTime(file);
            if (changed.compareTo(newest) > 0) newest = changed;
        }
        return newest;
    }
}
