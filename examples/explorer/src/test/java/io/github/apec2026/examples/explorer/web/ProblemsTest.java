package io.github.apec2026.examples.explorer.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.examples.explorer.RawClient;
import io.github.apec2026.examples.explorer.RawClient.Answer;
import io.github.apec2026.examples.explorer.RunningExplorer;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each error is answered with a problem detail, whoever finds it: an endpoint, Spring, or Tomcat before either is asked. */
@Timeout(120)
class ProblemsTest {

    private static RunningExplorer explorer;
    private static RawClient client;

    @BeforeAll
    static void start() {
        explorer = RunningExplorer.with();
        client = explorer.rawClient();
    }

    @AfterAll
    static void stop() {
        explorer.close();
    }

    private static String detail(int status, String target, String... headers) throws IOException {
        return client.problem(status, client.get(target, headers))
                .path("detail")
                .stringValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text=%ff", "text=%zz", "text=%", "text=%e9%ab", "text=%C0%AF", "%ff=1", "from=2026&x%=1"})
    void anEscapeThatIsMalformedIsTheClientsError(String query) throws IOException {
        assertThat(detail(400, "/api/meetings?" + query)).contains("UTF-8", "%25");
        assertThat(detail(400, "/api/official/wang-yi?" + query)).contains("UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/api/meetings?txt=senior                  | 'txt' | [text, from, to, place, forum, kind,",
                "/api/meetings?from=2026&Text=x&to=2026    | 'Text' | [text, from, to, place, forum, kind,",
                "/api/official/wang-yi?text=x             | 'text' | none",
                "/api/facts/meeting/som1-2026/dates?x      | 'x' | none",
                "/api/facts/article/a/main/title?x=1       | 'x' | none",
                "/api/meetings?te%0Axt%C2%9B%1B=x          | 'te\\u000Axt\\u009B\\u001B' | [text, from, to, place, forum, kind,"
            })
    void aParameterThatThereIsNotIsNamedWithTheOnesThatThereAre(String target, String name, String known)
            throws IOException {
        assertThat(detail(400, target)).contains("no parameter " + name, known);
    }

    @Test
    void theNameOfAParameterIsCutWhereItIsLong() throws IOException {
        assertThat(detail(400, "/api/meetings?" + "x".repeat(7000) + "=1")).hasSizeLessThan(400);
    }

    @Test
    void aParameterIsGivenOnce() throws IOException {
        assertThat(detail(400, "/api/meetings?text=a&from=2026&text=b")).contains("'text'", "once");
        assertThat(client.get("/api/meetings?text=a&from=2026").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/official/%ff,400,problem",
        "/api/official/%zz,400,problem",
        "/api/official/a%2Fb,400,problem",
        "/api/official/%5C,400,problem",
        "/api/official/%00,400,problem",
        "/api/official/<x>,400,problem",
        "/%2e%2e/x,400,problem",
        "/api/meetings?text=[x],400,problem",
        "/api/official/..;/x,404,problem",
        "//,404,page",
        "///api/official//x,404,page",
        "/error,404,page",
        "http://[::x]/api/meetings,400,problem"
    })
    void aTargetThatServesNothingIsAProblem(String target, int status, String forReaders) throws IOException {
        client.problem(status, client.get(target));
        Answer ofReader = client.get(target, "Accept: text/html");
        if ("page".equals(forReaders)) {
            client.errorPage(status, ofReader);
        } else {
            client.problem(status, ofReader);
        }
    }

    /** Outside of the API, who names JSON first, or takes anything, is sent JSON; a browser is shown a page. */
    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/meeting/none-of-this-name"})
    void whatAClientPrefersDecides(String target) throws IOException {
        client.problem(404, client.get(target, "Accept: */*"));
        client.problem(404, client.get(target, "Accept: application/json, text/html;q=0.9"));
        client.errorPage(404, client.get(target, "Accept: text/html,application/xhtml+xml,*/*;q=0.8"));
    }

    @ParameterizedTest
    @CsvSource({
        "GARBAGE,400",
        "GET,400",
        "GET /api/meetings HTTP/9.9,505",
        "CONNECT x:80 HTTP/1.1,501",
        "F\u00C3O /api/meetings HTTP/1.1,400",
        "GET /api/meetings\u0001 HTTP/1.1,400",
        "TRACE /api/meetings HTTP/1.1,405",
        "FOO /api/meetings HTTP/1.1,405",
        "POST /api/meetings HTTP/1.1,405",
        "DELETE /nothing HTTP/1.1,404"
    })
    void aRequestLineThatIsNotUnderstoodIsAProblem(String line, int status) throws IOException {
        client.problem(status, client.send(line + "\r\nHost: x\r\nConnection: close\r\n\r\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "Connection: close,400",
        "Host: a; Host: b,400",
        "Host: a b,400",
        "Host: x; Bad Header: b,400",
        "Host: x; Content-Length: abc,400",
        "Host: x; Transfer-Encoding: foo,501",
        "Host: x; Expect: foo; Connection: close,417"
    })
    void aHeaderThatIsNotUnderstoodIsAProblem(String headers, int status) throws IOException {
        client.problem(
                status, client.send("GET /api/meetings HTTP/1.1\r\n" + headers.replace("; ", "\r\n") + "\r\n\r\n"));
    }

    @Test
    void anAcceptHeaderThatIsNotUnderstoodGetsItsProblemAllTheSame() throws IOException {
        client.problem(404, client.get("/nothing", "Accept: foo"));
        client.problem(400, client.get("/api/meetings?x=1", "Accept: text/html"));
        client.problem(406, client.get("/api/meetings", "Accept: image/png"));
        client.problem(406, client.get("/api/meetings", "Accept: foo"));
    }

    @Test
    void theLimitsOfARequestAreKept() throws IOException {
        client.problem(400, client.get("/api/meetings?text=" + "a".repeat(20_000)));
        client.problem(400, client.get("/api/meetings", "X: " + "a".repeat(20_000)));
        client.problem(400, client.get("/api/meetings", "X: a\r\n".repeat(300) + "Y: b"));
        client.problem(400, client.get("/api/meetings?" + "a&".repeat(2_000)));
        assertThat(client.get("/api/meetings?text=" + "a".repeat(200)).status()).isEqualTo(200);
        assertThat(detail(400, "/api/meetings?text=" + "a".repeat(201)))
                .contains("'text' may have 200 characters, not 201");
    }

    @Test
    void noControlIsInAnAnswer() throws IOException {
        for (String key : new String[] {"%0AFORGED", "%C2%9B", "%E2%80%AE", "%1B%5B2J"}) {
            RawClient.Answer answer = client.get("/api/official/" + key);
            client.problem(400, answer);
            assertThat(answer.text()).matches("[^\\p{Cc}\\p{Cf}\\r\\n]*([\\r\\n]+[^\\p{Cc}\\p{Cf}\\r\\n]*)*");
            assertThat(answer.body()).contains("\\\\u");
        }
    }
}
