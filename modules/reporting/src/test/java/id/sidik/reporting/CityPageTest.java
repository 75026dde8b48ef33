package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

class CityPageTest {
    private static final JasperReport BUILT = built();
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <jasperReport name="contoh" language="java" pageWidth="595" pageHeight="842" columnWidth="555"
                          leftMargin="20" rightMargin="20" topMargin="20" bottomMargin="20">
              <parameter name="unit" class="java.lang.String"/>
              <parameter name="foot" class="java.lang.String"/>
              <field name="person" class="java.lang.String"/>
            """;
    private static final String TEXT = """
              <title height="30">
                <element kind="textField" x="0" y="0" width="500" height="20">
                  <expression><![CDATA[%s]]></expression>
                </element>
              </title>
            </jasperReport>
            """;

    @TempDir
    Path folder;

    private static JasperReport built() {
        try (InputStream in = CityPageTest.class.getClassLoader().getResourceAsStream(
                "id/sidik/reports/daftar-sidak-f4.jasper")) {
            return (JasperReport) JRLoader.loadObject(in);
        } catch (IOException | JRException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static List<PageFault> faults(String xml) {
        PageFaultException refused = catchThrowableOfType(PageFaultException.class, () -> CityPage.read(bytes(xml),
                BUILT));
        assertThat(refused).as("refused").isNotNull();
        return refused.faults();
    }

    private static String words(JasperPrint print) {
        return print.getPages().stream().flatMap(page -> page.getElements().stream()).filter(
                JRPrintText.class::isInstance).map(element -> ((JRPrintText) element).getFullText()).reduce("", (a,
                        b) -> a + b + "\n");
    }

    @Test
    void thePageOfTheCityIsFilledWithTheReportsWords() throws JRException {
        JasperReport page = CityPage.read(bytes(HEAD + TEXT.formatted("\"Unit kerja: \" + $P{unit}.toUpperCase()")),
                BUILT);
        JasperPrint print = CityPage.fill(page, new java.util.HashMap<>(Map.of("unit", "Dinas Contoh")),
                new JREmptyDataSource(1));
        assertThat(CityPage.drawnByCity(page)).isTrue();
        assertThat(CityPage.drawnByCity(BUILT)).isFalse();
        assertThat(words(print)).isEqualTo("Unit kerja: DINAS CONTOH\n");
    }

    @Test
    void theBuiltInPageHandedOutIsAcceptedAsItIs() throws JRException {
        JasperReport page = CityPage.read(CityPage.source(BUILT), BUILT);
        assertThat(PageNames.of(page)).isEqualTo(PageNames.of(BUILT));
        assertThat(CityPage.fill(page, new java.util.HashMap<>(Map.of("unit", "Dinas Contoh")), new JREmptyDataSource(
                0)).getPages()).isNotEmpty();
    }

    @Test
    void theListOfNamesTellsEveryFieldAndParameter() {
        assertThat(new String(CityPage.names(BUILT), StandardCharsets.UTF_8)).contains("person  java.lang.String")
                .contains("letterhead  java.lang.String").doesNotContain("REPORT_CONNECTION");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <query language="sql">select 1</query>                                              | ELEMENT      | query
            <import value="java.io.*"/>                                                         | ELEMENT      | import
            <scriptlet name="s" class="evil.Scriptlet"/>                                        | ELEMENT      | scriptlet
            <dataset name="d"/>                                                                 | ELEMENT      | dataset
            <template>"http://contoh.example/a.jrtx"</template>                                 | ELEMENT      | template
            <property name="net.sf.jasperreports.compiler.class" value="x"/>                    | PROPERTY     | net.sf.jasperreports.compiler.class
            <parameter name="unit" class="java.lang.Runtime"/>                                  | VALUE_CLASS  | java.lang.Runtime
            <parameter name="secret" class="java.lang.String"/>                                 | UNKNOWN_NAME | secret
            <parameter name="REPORT_CONNECTION" class="java.lang.String"/>                      | UNKNOWN_NAME | REPORT_CONNECTION
            <field name="fingers" class="java.lang.String"/>                                    | UNKNOWN_NAME | fingers
            <variable name="v" class="java.lang.Integer" incrementerFactoryClass="evil.Inc"/>   | ATTRIBUTE    | incrementerFactoryClass
            """)
    void whatAPageMayNotHaveIsNamedWithItsLine(String line, PageFault.Kind kind, String what) {
        assertThat(faults(HEAD + line + "\n" + TEXT.formatted("$P{unit}"))).contains(new PageFault(7, kind, what));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            scriptletClass="evil.S"          | ATTRIBUTE
            formatFactoryClass="evil.F"      | ATTRIBUTE
            resourceBundle="evil"            | ATTRIBUTE
            """)
    void aClassInTheHeadIsRefused(String attribute, PageFault.Kind kind) {
        assertThat(faults(HEAD.replace("language=\"java\"", attribute) + TEXT.formatted("$P{unit}")).getFirst()
                .kind()).isEqualTo(kind);
        assertThat(faults(HEAD.replace("\"java\"", "\"groovy\"") + TEXT.formatted("$P{unit}")).getFirst().kind())
                .isEqualTo(PageFault.Kind.ATTRIBUTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Runtime.getRuntime().exec(\"touch x\")", "$P{unit}.getClass()", "new java.util.Date()",
        "$P{unit} + System.getenv()"})
    void anExpressionThatWouldRunSomethingIsRefusedWithItsLine(String expression) {
        List<PageFault> faults = faults(HEAD + TEXT.formatted(expression));
        assertThat(faults.getFirst().kind()).isEqualTo(PageFault.Kind.EXPRESSION);
        assertThat(faults.getFirst().line()).isEqualTo(9);
    }

    @Test
    void anExpressionCutByACommentIsRefusedToo() {
        assertThat(faults(HEAD + TEXT.replace("<![CDATA[%s]]>", "$P{unit}<!-- x -->.getClass()")).getFirst().kind())
                .isEqualTo(PageFault.Kind.EXPRESSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"http://contoh.example/x.png\"", "\"/etc/hostname\"", "$P{unit}", "$F{person}"})
    void aPictureFromElsewhereIsRefused(String expression) {
        assertThat(faults(HEAD + TEXT.formatted(expression).replace("textField", "image"))).extracting(
                PageFault::kind).contains(PageFault.Kind.IMAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"subreport", "component", "generic", "chart", "crosstab"})
    void anElementThatLeadsElsewhereIsRefused(String kind) {
        assertThat(faults(HEAD + TEXT.formatted("$P{unit}").replace("textField", kind))).contains(new PageFault(8,
                PageFault.Kind.ELEMENT, kind));
    }

    @Test
    void anEntityReadsNoFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "RAHASIA");
        String hostile = HEAD.replaceFirst("\n", "\n<!DOCTYPE jasperReport [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\">]>\n") + TEXT.formatted("$P{unit}").replace("<![CDATA[$P{unit}]]>", "\"&x;\"");
        assertThat(faults(hostile)).extracting(PageFault::kind).contains(PageFault.Kind.DOCTYPE);
        assertThat(faults(hostile).toString()).doesNotContain("RAHASIA");
    }

    @Test
    void entitiesThatGrowAreNotGrown() {
        String bomb = "<!DOCTYPE j [<!ENTITY a \"" + "x".repeat(1_000) + "\"><!ENTITY b \"" + "&a;".repeat(1_000)
                + "\"><!ENTITY c \"" + "&b;".repeat(1_000) + "\">]>";
        assertThat(faults(HEAD.replaceFirst("\n", "\n" + bomb + "\n") + TEXT.formatted("$P{unit}").replace(
                "$P{unit}", "\"&c;\""))).extracting(PageFault::kind).contains(PageFault.Kind.DOCTYPE);
    }

    @Test
    void whatIsTooLargeIsRefused() {
        assertThat(faults(HEAD + " ".repeat(CityVocabulary.MOST_BYTES) + TEXT.formatted("$P{unit}")).getFirst()
                .kind()).isEqualTo(PageFault.Kind.TOO_LARGE);
        assertThat(faults(HEAD.replace("842", "2000000000") + TEXT.formatted("$P{unit}")).getFirst().kind())
                .isEqualTo(PageFault.Kind.TOO_LARGE);
        assertThat(faults(HEAD + "<style name=\"a\"/>".repeat(CityVocabulary.MOST_ELEMENTS) + TEXT.formatted(
                "$P{unit}")).getFirst().kind()).isEqualTo(PageFault.Kind.TOO_LARGE);
    }

    @Test
    void aPageThatNeverEndsIsStopped() {
        JasperReport page = CityPage.read(bytes(HEAD + """
                  <detail><band height="800"><element kind="textField" x="0" y="0" width="9" height="9">
                    <expression><![CDATA[$V{REPORT_COUNT}]]></expression></element></band></detail>
                </jasperReport>
                """), BUILT);
        assertThat(catchThrowableOfType(JRException.class, () -> CityPage.fill(page, new java.util.HashMap<>(),
                new JREmptyDataSource(1_000_000)))).hasMessageContaining("maximum pages");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "<jasperReport", "<a><b></a>", "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a/>"})
    void whatIsNoXmlIsToldSo(String xml) {
        assertThat(faults(xml).getFirst().kind()).isIn(PageFault.Kind.XML, PageFault.Kind.ELEMENT);
    }

    @Test
    void aLayoutThatDoesNotFitIsToldInJaspersWords() {
        PageFault fault = faults(HEAD + TEXT.formatted("$P{unit}").replace("y=\"0\"", "y=\"25\""))
                .getFirst();
        assertThat(fault.kind()).isEqualTo(PageFault.Kind.LAYOUT);
        assertThat(fault.what()).isNotBlank();
    }
}
