import { wordSet } from '../../evidence/words/word-list.ts';

/** Acronyms that every reader of a newspaper knows, and names that are written so. */
export const knownAcronyms = wordSet(`
  ABBA ABS AC ADAC AED AGM AI AIDS AM AOL ASAP ASCII ASUS ATM AUD AWS BA BASIC BBC BC BMW BP BRL BST CA CAD CBS CD CEO CET CFO CHF CIA CIO
  CIS CLI CMO CNN CNY COO COVID CPU CRM CSS CSV CTO CV CVS DACH DC DHL DIY DKK DNA DNS DPD DST DVD EAST ECB EMEA EOD EOY ERP ESPN EST ET EU EUR EV FAQ
  FBI FDA FIFA FTC FTP GB GBP GDP GDPR GE GIF GM GMT GPS GPU GST GUI HBO HDMI HIV HKD HM HMRC HP HQ HR HSBC HTML HTTP HTTPS IBM ID IE IKEA
  IMF INR IOU IP IQ IRS ISBN ISO IT ITV JPEG JPG JPY JSON KB KFC KG KLM LA LAN LATAM LCD LED LEGO LG LLC LTD MA MB MBA MD MIT MMS MRI MS MSN
  MOT NASA NATO NBC NFC NFL NGO NHL NHS NOK NPR NSA NYC NYT NZ NZD OECD OK PA PC PDF PGA PHP PIN PIP PLC PLN PM PNG PO POS PR PS PSA PST PT QA QR RAM RIP
  RSS RSVP SA SAP SAR SAT SD SEC SEK SEO SF SIM SKY SLS SMS SOS SQL SSD SSL SSN STAR SUV SVG SWOT TB TBA TBC TBD TED TGV TIFF TNT TV UAE UBS UI UK UN UNESCO
  UPS URL US USA USB USD UTC VAT VIP VP VPN WHO WIFI WLAN WTO WWF XML YAML YMCA ZAR ZIP
`);

/** Acronyms of the trade: to a colleague they need no word, to a customer they do. */
export const tradeAcronyms = wordSet(`
  ACL ACM ADR AMI API ARM ARN AST AUTH CIDR CNAME CORS CP CR CRUD CRUDL CVE CDK CFN DAG DB DHCP DKIM DOM DPI DRI DSL DTO E2E EBS EC2 ECR ECS EFS EKS ELB FOSS
  GET GID GRPC GZIP HEAD HMAC IANA IDL IETF IO IRC JDBC JDK JS JSII JSX JVM JWT K8S KMS LDAP LSP LTS MIME MQTT MUST MTLS NACL NAT NET NFS NLP NPM NTP OAUTH OCR ODBC OIDC OOM OOP ORM
  OTP PHP POSIX POST PUT PVC RBAC RDS README REPL RFC S3 SAML SCSS SES SIGINT SMTP SNS SPA SQS SRE SSH SSR TCP TLDR TODO TS TTY UDP UFCS UID URI UTF UUID UML VDC VM VPC WASM WIP XSS YARN
  ADR API ARR B2B B2C BI CAPEX CAGR CDN CI CD COGS CPA CPC CPM CSAT CTA CTR DAU EBITDA ETA ETL EULA FTE FX FY GA GAAP IAM ICE IDE IOT IPO KPI LLM   MAU MFA ML MVP NDA NPS OEM OKR OPEX OS OSS PMM PO POC PRD PRFAQ QBR RAG REST RFC RFP RICE ROI RPC SAAS SDK SKU SLA SLO SME SOC SOP SSO
  STEM TCO TDD TLS TPM TTL UAT UGC UX WAU YTD
`);

const lines = `
  AOV: average order value
  API: application programming interface
  ARPU: average revenue per user
  CAC: customer acquisition cost
  COE: correction of error
  CSAT: customer satisfaction score
  CTR: click-through rate
  DAU: daily active users
  FCF: free cash flow
  GA: general availability
  GMV: gross merchandise value
  GTM: go-to-market
  KPI: key performance indicator
  LLM: large language model
  LTV: lifetime value
  MAU: monthly active users
  MBR: monthly business review
  MFA: multi-factor authentication
  ML: machine learning
  MVP: minimum viable product
  NDA: non-disclosure agreement
  NPS: net promoter score
  OKR: objectives and key results
  OPS: ordered product sales
  PRD: product requirements document
  QBR: quarterly business review
  ROI: return on investment
  SDK: software development kit
  SKU: stock keeping unit
  SLA: service-level agreement
  SLO: service-level objective
  SME: subject-matter expert
  SSO: single sign-on
  TAM: total addressable market
  TPM: technical program manager
  TPS: transactions per second
  UX: user experience
  WBR: weekly business review
`;

/** What an acronym stands for in most drafts. */
export const expansions: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(': ') as [string, string]),
);
