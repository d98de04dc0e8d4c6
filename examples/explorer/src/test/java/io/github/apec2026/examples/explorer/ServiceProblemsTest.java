package io.github.apec2026.examples.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Each error is answered with a problem detail, whoever finds it: an endpoint, Spring, or Tomcat before either is asked. */
@Timeout(120)
class ServiceProblemsTest {

    private static ConfigurableApplicationContext service;
    private static RawClient client;

    @BeforeAll
    static void start() {
        SpringApplication application = new SpringApplication(Explorer.class);
        service = application.run("--server.port=0", "--logging.level.root=off");
        client = new RawClient(service.getEnvironment().getProperty("local.server.port"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String detail(int status, String target, String... headers) throws IOException {
        return client.problem(status, client.get(target, headers))
                .path("detail")
                .stringValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text=%ff", "text=%zz", "text=%", "text=%e9%ab", "text=%C0%AF", "%ff=1", "from=2026&x%=1"})
    void anEscapeThatIsMalformedIsTheClientsError(String query) throws IOException {
        assertThat(detail(400, "/meetings?" + query)).contains("UTF-8", "%25");
        assertThat(detail(400, "/officials/wang-yi?" + query)).contains("UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/meetings?txt=senior                  | 'txt' | [from, to, place, text]",
                "/meetings?from=2026&Text=x&to=2026    | 'Text' | [from, to, place, text]",
                "/officials/wang-yi?text=x             | 'text' | none",
                "/facts/meeting/som1-2026/dates?x      | 'x' | none",
                "/facts/article/a/main/title?x=1       | 'x' | none",
                "/meetings?te%0Axt%C2%9B%1B=x          | 'te\\u000Axt\\u009B\\u001B' | [from, to, place, text]"
            })
    void aParameterThatThereIsNotIsNamedWithTheOnesThatThereAre(String target, String name, String known)
            throws IOException {
        assertThat(detail(400, target)).contains("no parameter " + name, known);
    }

    @Test
    void theNameOfAParameterIsCutWhereItIsLong() throws IOException {
        assertThat(detail(400, "/meetings?" + "x".repeat(7000) + "=1")).hasSizeLessThan(400);
    }

    @Test
    void aParameterIsGivenOnce() throws IOException {
        assertThat(detail(400, "/meetings?text=a&from=2026&text=b")).contains("'text'", "once");
        assertThat(client.get("/meetings?text=a&from=2026").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/officials/%ff,400",
        "/officials/%zz,400",
        "/officials/a%2Fb,400",
        "/officials/%5C,400",
        "/officials/%00,400",
        "/officials/<x>,400",
        "/%2e%2e/x,400",
        "/meetings?text=[x],400",
        "/officials/..;/x,404",
        "//,404",
        "///officials//x,404",
        "/error,404",
        "http://[::x]/meetings,400"
    })
    void aTargetThatServesNothingIsAProblem(String target, int status) throws IOException {
        client.problem(status, client.get(target));
        client.problem(status, client.get(target, "Accept: text/html"));
    }

    @ParameterizedTest
    @CsvSource({
        "GARBAGE,400",
        "GET,400",
        "GET /meetings HTTP/9.9,505",
        "CONNECT x:80 HTTP/1.1,501",
        "F\u00C3O /meetings HTTP/1.1,400",
        "GET /meetings\u0001 HTTP/1.1,400",
        "TRACE /meetings HTTP/1.1,405",
        "FOO /meetings HTTP/1.1,405",
        "POST /meetings HTTP/1.1,405",
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
        client.problem(status, client.send("GET /meetings HTTP/1.1\r\n" + headers.replace("; ", "\r\n") + "\r\n\r\n"));
    }

    @Test
    void anAcceptHeaderThatIsNotUnderstoodGetsItsProblemAllTheSame() throws IOException {
        client.problem(404, client.get("/nothing", "Accept: foo"));
        client.problem(400, client.get("/meetings?x=1", "Accept: text/html"));
        client.problem(406, client.get("/meetings", "Accept: image/png"));
        client.problem(406, client.get("/meetings", "Accept: foo"));
    }

    @Test
    void theLimitsOfARequestAreKept() throws IOException {
        client.problem(400, client.get("/meetings?text=" + "a".repeat(20_000)));
        client.problem(400, client.get("/meetings", "X: " + "a".repeat(20_000)));
        client.problem(400, client.get("/meetings", "X: a\r\n".repeat(300) + "Y: b"));
        client.problem(400, client.get("/meetings?" + "a&".repeat(2_000)));
        assertThat(client.get("/meetings?text=" + "a".repeat(200)).status()).isEqualTo(200);
        assertThat(detail(400, "/meetings?text=" + "a".repeat(201)))
                .contains("'text' may have 200 characters, not 201");
    }

    @Test
    void noControlIsInAnAnswer() throws IOException {
        for (String key : new String[] {"%0AFORGED", "%C2%9B", "%E2%80%AE", "%1B%5B2J"}) {
            RawClient.Answer answer = client.get("/officials/" + key);
            client.problem(400, answer);
            assertThat(answer.text()).matches("[^\\p{Cc}\\p{Cf}\\r\\n]*([\\r\\n]+[^\\p{Cc}\\p{Cf}\\r\\n]*)*");
            assertThat(answer.body()).contains("\\\\u");
        }
    }
}
