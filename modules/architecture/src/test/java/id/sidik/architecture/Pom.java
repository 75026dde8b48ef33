package id.sidik.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a POM itself says: its modules, and the dependencies that reach the program (no test scope, nothing inherited). */
record Pom(List<String> modules, List<Dependency> dependencies) {

    /** @param scope "compile" when the POM names none */
    record Dependency(String group, String artifact, String scope) {
        boolean reachesTheProgram() {
            return scope.equals("compile") || scope.equals("runtime");
        }

        /** What is only there at run time need not be named in the descriptor. */
        boolean isCompiledAgainst() {
            return scope.equals("compile");
        }

        @Override
        public String toString() {
            return group + ":" + artifact;
        }
    }

    static Pom read(Path file) {
        try {
            Element project = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile())
                    .getDocumentElement();
            List<String> modules = children(project, "modules").flatMap(list -> children(list, "module"))
                    .map(Element::getTextContent).toList();
            List<Dependency> dependencies = children(project, "dependencies")
                    .flatMap(list -> children(list, "dependency")).map(Pom::dependency).toList();
            return new Pom(modules, dependencies);
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    private static Dependency dependency(Element element) {
        return new Dependency(text(element, "groupId").orElse(""), text(element, "artifactId").orElse(""),
                text(element, "scope").orElse("compile"));
    }

    private static Optional<String> text(Element parent, String name) {
        return children(parent, name).map(Element::getTextContent).map(String::strip).findFirst();
    }

    private static Stream<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE && node.getNodeName().equals(name))
                .map(Element.class::cast);
    }
}
