/**
 * The boundary to Vert.x: the server, the one place that sends work to blocking threads, requests
 * and answers as values, sign-in by cookie, CSRF, security headers.
 */
@NullMarked
package pingyou.web.http;

import org.jspecify.annotations.NullMarked;
