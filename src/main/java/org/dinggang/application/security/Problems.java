package org.dinggang.application.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dinggang.model.Text;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Refusals as problem details (RFC 9457), in both languages: who asks has said nothing yet about the language. */
final class Problems {
    private static final JsonMapper JSON = new JsonMapper();

    private Problems() {}

    static AuthenticationEntryPoint signInFirst() {
        return (request, response, problem) ->
                write(response, HttpStatus.UNAUTHORIZED, new Text("请先登录。", "Sign in first."));
    }

    static AccessDeniedHandler refused() {
        return (request, response, problem) ->
                write(response, HttpStatus.FORBIDDEN, new Text("您无权进行此操作。", "You may not do this."));
    }

    static void write(HttpServletResponse response, HttpStatus status, Text detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(JSON.writeValueAsString(JSON.createObjectNode()
                        .put("type", "about:blank")
                        .put("title", status.getReasonPhrase())
                        .put("status", status.value())
                        .put("detail", detail.zh() + " " + detail.en())));
    }
}
