package id.sidik.reporting;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import id.sidik.reporting.CityWords.Kind;

/**
 * Reads a page of the city's own as plain XML, before JasperReports sees it, and holds every word against the
 * {@link CityVocabulary}. Nothing outside the file is read: no document type, no entity, no link.
 */
final class CityPageCheck {
    private final byte[] xml;
    private final PageNames known;
    private final List<PageFault> faults = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, String> classes = new HashMap<>();
    private final Set<String> variables = new HashSet<>(CityVocabulary.VARIABLES);
    /** A name may be used above the line that declares it. */
    private final List<Runnable> atTheEnd = new ArrayList<>();
    private int elements;
    private String kind = "";

    private CityPageCheck(byte[] xml, PageNames known) {
        this.xml = xml;
        this.known = known;
    }

    /** @param known the names that the report hands over @throws PageFaultException with everything that is wrong */
    static void check(byte[] xml, PageNames known) throws PageFaultException {
        CityPageCheck check = new CityPageCheck(xml, known);
        check.run();
        check.atTheEnd.forEach(Runnable::run);
        check.faults.sort(Comparator.comparingInt(PageFault::line));
        if (!check.faults.isEmpty()) throw new PageFaultException(check.faults);
    }

    private void run() {
        if (xml.length > CityVocabulary.MOST_BYTES) {
            fault(0, PageFault.Kind.TOO_LARGE, xml.length + " bytes");
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            String encoding = reader.getCharacterEncodingScheme();
            if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) fault(1, PageFault.Kind.XML, encoding);
            while (reader.hasNext() && elements <= CityVocabulary.MOST_ELEMENTS) next(reader);
            if (elements > CityVocabulary.MOST_ELEMENTS)
                fault(0, PageFault.Kind.TOO_LARGE, "> " + CityVocabulary.MOST_ELEMENTS);
        } catch (XMLStreamException broken) {
            fault(broken.getLocation() == null ? 0 : Math.max(0, broken.getLocation().getLineNumber()),
                    PageFault.Kind.XML, "");
        }
    }

    private void next(XMLStreamReader reader) throws XMLStreamException {
        int event = reader.next();
        int line = reader.getLocation().getLineNumber();
        switch (event) {
            case XMLStreamConstants.DTD -> fault(line, PageFault.Kind.DOCTYPE, "DOCTYPE");
            case XMLStreamConstants.ENTITY_REFERENCE -> fault(line, PageFault.Kind.DOCTYPE, String.valueOf(reader
                    .getLocalName()));
            case XMLStreamConstants.START_ELEMENT -> start(reader, line);
            case XMLStreamConstants.END_ELEMENT -> open.pop();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader.getText(), line);
            default -> {}
        }
    }

    private void start(XMLStreamReader reader, int line) {
        String name = reader.getLocalName();
        elements++;
        open.push(name);
        if (open.size() > CityVocabulary.DEEPEST) fault(line, PageFault.Kind.TOO_LARGE, name);
        if (!CityVocabulary.ELEMENTS.contains(name)) fault(line, PageFault.Kind.ELEMENT, name);
        for (int at = 0; at < reader.getAttributeCount(); at++)
            attribute(name, reader.getAttributeLocalName(at), reader.getAttributeValue(at), line);
        String called = attribute(reader, "name");
        String type = attribute(reader, "class").isEmpty() ? "java.lang.String" : attribute(reader, "class");
        switch (name) {
            case "element" -> kind = attribute(reader, "kind");
            case "property" -> property(called, line);
            case "parameter" -> known(Kind.PARAMETER, called, type, line);
            case "field" -> known(Kind.FIELD, called, type, line);
            case "variable" -> variables.add(called);
            case "group" -> variables.add(called + "_COUNT");
            default -> {}
        }
    }

    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private void attribute(String element, String name, String value, int line) {
        if (!CityVocabulary.ATTRIBUTES.contains(name)) fault(line, PageFault.Kind.ATTRIBUTE, name);
        else if (name.equals("class") && !CityVocabulary.CLASSES.contains(value))
            fault(line, PageFault.Kind.VALUE_CLASS, value);
        else if (name.equals("kind") && !CityVocabulary.KINDS.contains(value))
            fault(line, PageFault.Kind.ELEMENT, value);
        else if (name.equals("type") && !element.equals("element"))
            fault(line, PageFault.Kind.ATTRIBUTE, name);
        else if (name.equals("language") && !value.equals("java"))
            fault(line, PageFault.Kind.ATTRIBUTE, "language=" + value);
        else if (CityVocabulary.MEASURES.contains(name) && !sensible(value))
            fault(line, PageFault.Kind.TOO_LARGE, name + "=" + value);
        else if (!element.equals("property") && !CityVocabulary.PLAIN_NAME.matcher(value).matches())
            fault(line, PageFault.Kind.ATTRIBUTE, name + "=" + value);
    }

    private static boolean sensible(String measure) {
        try {
            return Math.abs(Double.parseDouble(measure)) <= CityVocabulary.LARGEST_NUMBER;
        } catch (NumberFormatException none) {
            return false;
        }
    }

    private void property(String name, int line) {
        if (!CityVocabulary.PROPERTIES.contains(name)) fault(line, PageFault.Kind.PROPERTY, name);
    }

    private void known(Kind what, String name, String type, int line) {
        classes.put(what + " " + name, type);
        if (!known.has(what, name, type)) fault(line, PageFault.Kind.UNKNOWN_NAME, name);
    }

    private void text(String text, int line) {
        if (text.isBlank() || !CityVocabulary.EXPRESSIONS.contains(String.valueOf(open.peek()))) return;
        try {
            CityExpression expression = CityExpression.read(text.strip());
            boolean image = kind.equals("image") && "expression".equals(open.peek());
            atTheEnd.add(() -> used(expression, image, line, text));
        } catch (IllegalArgumentException refused) {
            fault(line, PageFault.Kind.EXPRESSION, String.valueOf(refused.getMessage()));
        }
    }

    private void used(CityExpression expression, boolean image, int line, String text) {
        for (CityWords.Word word : expression.names())
            if (!declared(word))
                fault(line, PageFault.Kind.UNKNOWN_NAME, word.text());
        if (image && !picture(expression)) fault(line, PageFault.Kind.IMAGE, text.strip());
    }

    private boolean declared(CityWords.Word word) {
        return word.kind() == Kind.VARIABLE
                ? variables.contains(word.text())
                : classes.containsKey(word.kind() + " " + word.text());
    }

    private boolean picture(CityExpression expression) {
        return expression.isOnly(Kind.PARAMETER) && expression.names().stream().allMatch(
                word -> "net.sf.jasperreports.renderers.Renderable"
                        .equals(classes.get(word.kind() + " " + word.text())));
    }

    private void fault(int line, PageFault.Kind what, String word) {
        faults.add(new PageFault(line, what, word));
    }
}
