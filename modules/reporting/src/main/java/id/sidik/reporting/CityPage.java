package id.sidik.reporting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.engine.xml.JRXmlWriter;

/** A page that the city drew, in the place of a built-in one: checked, and filled without running anything of it. */
final class CityPage {
    private static final String MOST_PAGES = "5000";
    private static final String LONGEST_MILLISECONDS = "120000";

    private CityPage() {}

    /**
     * @param xml      the .jrxml
     * @param built    the built-in page whose place it takes
     * @throws PageFaultException with everything that is wrong, by line
     */
    static JasperReport read(byte[] xml, JasperReport built) throws PageFaultException {
        CityPageCheck.check(xml, PageNames.of(built));
        try {
            JasperDesign design = new JRXmlLoader(DefaultJasperReportsContext.getInstance()).loadXML(
                    new ByteArrayInputStream(xml));
            return new CityCompiler(DefaultJasperReportsContext.getInstance()).compileReport(design);
        } catch (JRException | JRRuntimeException refused) {
            throw new PageFaultException(List.of(new PageFault(line(refused), PageFault.Kind.LAYOUT, first(refused))));
        }
    }

    /** Stops a page that would never end. */
    static JasperPrint fill(JasperReport page, Map<String, Object> words, JRDataSource rows) throws JRException {
        SimpleJasperReportsContext bounded = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
        bounded.setProperty("net.sf.jasperreports.governor.max.pages.enabled", "true");
        bounded.setProperty("net.sf.jasperreports.governor.max.pages", MOST_PAGES);
        bounded.setProperty("net.sf.jasperreports.governor.timeout.enabled", "true");
        bounded.setProperty("net.sf.jasperreports.governor.timeout", LONGEST_MILLISECONDS);
        return JasperFillManager.getInstance(bounded).fill(page, words, rows);
    }

    static PageFaultException unfit(JRException refused) {
        return new PageFaultException(List.of(new PageFault(0, PageFault.Kind.LAYOUT, first(refused))));
    }

    static boolean drawnByCity(JasperReport page) {
        return CityCompiler.class.getName().equals(page.getCompilerClass());
    }

    /** The source of a built-in page, to begin a page of one's own with. */
    static byte[] source(JasperReport built) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new JRXmlWriter(DefaultJasperReportsContext.getInstance()).write(built, out, "UTF-8");
            return out.toByteArray();
        } catch (JRException bug) {
            throw new IllegalStateException("the page cannot be written", bug);
        }
    }

    /** The names that a page may use, as the documented list that lies beside it. */
    static byte[] names(JasperReport built) {
        StringBuilder list = new StringBuilder();
        PageNames names = PageNames.of(built);
        list.append("Isian tiap baris: $F{nama}\n");
        names.fields().forEach((name, type) -> list.append("  ").append(name).append("  ").append(type).append('\n'));
        list.append("\nIsian halaman: $P{nama}\n");
        names.parameters().forEach((name, type) -> list.append("  ").append(name).append("  ").append(type).append(
                '\n'));
        return list.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static int line(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            java.util.regex.Matcher place = java.util.regex.Pattern.compile("line: (\\d{1,6})").matcher(String.valueOf(
                    cause.getMessage()));
            if (place.find()) return Integer.parseInt(place.group(1));
        }
        return 0;
    }

    private static String first(Throwable refused) {
        Throwable cause = refused;
        while (cause.getCause() != null) cause = cause.getCause();
        return String.valueOf(cause.getMessage()).lines().map(String::strip).filter(line -> !line.isEmpty()).filter(
                line -> !line.endsWith(":")).findFirst().orElse("");
    }
}
